import { spokenOfFigures } from "@/domain/discussion/anchor";
import { financialYear } from "@/domain/plan/fields";
import type { HistorySubject } from "@/domain/plan/history-subject";
import { type CollectionName, collectionNames } from "@/domain/plan/plan";
import { readVersionParameter } from "../read-version-parameter";
import { scenarioHref } from "../scenario-address";

/** What a page of history shows. */
export interface HistoryView {
  readonly subject: HistorySubject;
  /** The version up to which it is told; null for the latest. */
  readonly version: number | null;
}

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

const isCollection = (name: string): name is CollectionName => (collectionNames as readonly string[]).includes(name);

/** Reads `?line=costLines/family-workers-pay&field=amount` or `?figure=cost&year=2006/07`; null when it names neither. */
export function readHistoryView(search: Search): HistoryView | null {
  const text = (name: string): string | null => (typeof search[name] === "string" ? search[name] : null);
  const version = readVersionParameter(search["version"]);
  const figure = spokenOfFigures.find((name) => name === text("figure"));
  const year = financialYear.safeParse(text("year"));
  if (figure !== undefined) return { subject: { figure, year: year.success ? year.data : null }, version };
  const [collection = "", id = ""] = (text("line") ?? "").split("/");
  return isCollection(collection) && id !== "" ? { subject: { collection, id, field: text("field") }, version } : null;
}

/** The address of a history in a scenario. */
export function historyHref(questionId: string, scenarioId: string, { subject, version }: HistoryView): string {
  const parts = "figure" in subject
    ? [`figure=${subject.figure}`, ...(subject.year === null ? [] : [`year=${subject.year}`])]
    : [`line=${subject.collection}/${encodeURIComponent(subject.id)}`, ...(subject.field === null ? [] : [`field=${encodeURIComponent(subject.field)}`])];
  return `${scenarioHref(questionId, scenarioId)}/history?${[...parts, ...(version === null ? [] : [`version=${version}`])].join("&")}`;
}
