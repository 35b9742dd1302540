import "server-only";
import { lineOfAnchor, nameOfLine } from "@/domain/discussion/anchor";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { type Change } from "@/domain/plan/change";
import { changeInColumns, type ChangeInColumns } from "@/domain/plan/describe-change";
import type { Evaluation, Figure } from "@/domain/plan/evaluation";
import type { Pounds } from "@/domain/plan/fields";
import type { HistorySubject } from "@/domain/plan/history-subject";
import { lineKey, linesBehind, linesOfLine } from "@/domain/plan/lines-behind";
import { collectionNames, type Plan } from "@/domain/plan/plan";
import { totalOver } from "@/domain/plan/total-over";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { type Ancestor, lineOfVersions } from "./line-of-versions";
import { scenarioHistory } from "./scenario-history";
import { sealedVersion } from "./sealed-version";

/** A version, who saved it, when and why. */
export interface SavedBy {
  readonly scenarioId: string;
  readonly scenarioName: string;
  readonly version: number;
  /** An instant in ISO 8601. */
  readonly savedAt: string;
  readonly roleTitle: string;
  readonly reason: string;
}

/** One change: who, when, why, in which version, and what from what to what. */
export type HistoryRow = SavedBy & ChangeInColumns;

/** What a figure came to from a version on, and before it; null before the first. */
export type FigureStep = SavedBy & { readonly before: Pounds | null; readonly now: Pounds };

/** So many changes are told at once. */
const mostRows = 300;
/** So many versions, and of large plans so many lines in all, are worked out for what a figure came to in each. */
const mostVersions = 12;
const mostLines = 60_000;

/**
 * Every change of a line, or of the lines a figure rests on, in a scenario up to a version and in the scenarios it
 * branched from, newest first.
 * @param version null for the latest.
 * @throws Refusal NOT_FOUND when there is no such scenario or version, or it never had such a line.
 */
export function getHistoryOf(scope: Scope, { scenarioId, version, subject }: { readonly scenarioId: string; readonly version: number | null; readonly subject: HistorySubject }) {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const line = await lineOfVersions(db, trustId, scenarioId, version);
    const [own] = line;
    const { plan, evaluation } = await sealedVersion(db, { trustId, scenarioId, version: own.version }, own.contentHash);
    let ever = plan;
    const told: (Ancestor["versions"][number] & { readonly change: Change })[] = [];
    for (const ancestor of line) {
      const { changes, everNamed } = await scenarioHistory(db, { trustId, scenarioId: ancestor.scenarioId }, ever);
      ever = everNamed;
      for (const saved of ancestor.versions) told.push(...(changes.get(saved.version) ?? []).map((change) => ({ ...saved, change })));
    }
    const { keys, name, field } = lookedFor(subject, { plan, ever, evaluation });
    const rows = told.filter(({ change }) => keys.has(lineKey(change.collection, change.id)) && (field === null || change.type !== "changed" || change.field === field));
    return {
      scenarioId, scenarioName: own.name, version: own.version, contentHash: own.contentHash, question: own.question, name, years: evaluation.years,
      rows: rows.slice(0, mostRows).map(({ change, contentHash: _hash, ...saved }): HistoryRow => ({ ...saved, ...changeInColumns(change, ever) })),
      count: rows.length,
      first: line.at(-1)?.versions.at(-1) ?? null,
      steps: "figure" in subject ? await stepsOf(db, trustId, line, versionsToWorkOut(plan), ({ figures }) => valueIn(figures[subject.figure], subject.year)) : [],
    };
  });
}

function lookedFor(subject: HistorySubject, { plan, ever, evaluation }: { readonly plan: Plan; readonly ever: Plan; readonly evaluation: Evaluation }) {
  if ("figure" in subject) {
    if (subject.year !== null && !evaluation.years.includes(subject.year)) throw new Refusal(`The plan does not cover ${subject.year}.`, { code: "NOT_FOUND" });
    const after = subject.year === null ? new Set<string>() : linesAfter(ever, subject.year);
    return { keys: new Set([...linesBehind(plan, ever, evaluation.figures[subject.figure])].filter((key) => !after.has(key))), name: null, field: null };
  }
  const { collection, id, field } = subject;
  const found = lineOfAnchor(ever, { collection, lineId: id });
  if (found === null) throw new Refusal("This scenario never had such a line.", { code: "NOT_FOUND" });
  const keys = field === null ? linesOfLine(ever, collection, id) : new Set([lineKey(collection, id)]);
  return { keys, name: nameOfLine(ever, found), field };
}

/** The lines of years after one; they have no say in it. */
function linesAfter(ever: Plan, year: FinancialYear): ReadonlySet<string> {
  return new Set((["indexRates", "awardYears", "statedAmounts", "pinnedPayments"] as const).flatMap((name) => ever[name].filter((line) => line.year > year).map(({ id }) => lineKey(name, id))));
}

const valueIn = ({ byYear, total }: Figure, year: FinancialYear | null): Pounds => (year === null ? total : totalOver(byYear, [year]));

const versionsToWorkOut = (plan: Plan): number => Math.max(1, Math.min(mostVersions, Math.floor(mostLines / collectionNames.reduce((lines, name) => lines + plan[name].length, 1))));

/** The versions that gave a figure another value, newest first, among so many of the newest of the line. */
async function stepsOf(db: Database, trustId: string, line: readonly Ancestor[], most: number, valueOf: (evaluation: Evaluation) => Pounds): Promise<FigureStep[]> {
  const newest = line.flatMap(({ versions }) => versions).slice(0, most + 1);
  const values: { readonly saved: SavedBy; readonly value: Pounds }[] = [];
  for (const { contentHash, ...saved } of newest) values.push({ saved, value: valueOf((await sealedVersion(db, { trustId, scenarioId: saved.scenarioId, version: saved.version }, contentHash)).evaluation) });
  return values.slice(0, most).flatMap(({ saved, value }, position): FigureStep[] => {
    const before = values[position + 1]?.value ?? null;
    return before === value ? [] : [{ ...saved, before, now: value }];
  });
}
