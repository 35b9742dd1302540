import "server-only";
import type { EntryKind } from "@/domain/register/entry-kinds";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { toDay, toEntry, toFigure } from "./records";
import { sourceOf, withSource } from "./source";

const inOrder = { orderBy: { order: "asc" }, include: withSource } as const;

/** What kind of trust it is: its documents, figures, dates before and after `today`, issues and clearances. */
export function getOverview(scope: Scope, today: string) {
  const { trustId } = scope;
  return read(scope, async (db) => {
    const trust = await db.trust.findUniqueOrThrow({ where: { id: trustId } });
    const documents = await db.sourceDocument.findMany({ where: { trustId }, orderBy: { shortName: "asc" } });
    const figures = await db.statedFigure.findMany({ where: { trustId }, ...inOrder });
    const dates = await db.keyDate.findMany({ where: { trustId }, include: { ...withSource, body: { select: { name: true } } }, orderBy: [{ date: "asc" }, { id: "asc" }] });
    const policy = await db.policyEvent.findMany({ where: { trustId }, include: withSource, orderBy: [{ date: { sort: "asc", nulls: "last" } }, { id: "asc" }] });
    const clearances = await db.clearanceStated.findMany({ where: { trustId }, include: withSource, orderBy: { domain: "asc" } });
    const entries = await db.registerEntry.findMany({ where: { trustId, kind: { in: ["key_issue", "strategic_imperative", "board_task", "implication"] } }, ...inOrder });
    const partners = await db.organisation.count({ where: { trustId, isPartner: true } });
    const kinds = await db.registerEntry.groupBy({ by: ["kind"], where: { trustId }, _count: true });
    return {
      name: trust.name,
      place: trust.place,
      today,
      partnerCount: partners,
      documents: documents.map(({ id, shortName, title, kind, authorRole, contactRole, presentedTo, datedText, wards, keyDecision, note }) => ({ id, shortName, title, kind, authorRole, contactRole, presentedTo, datedText, wards, keyDecision, note })),
      figures: figures.map(toFigure),
      dates: dates.map((row) => ({ id: row.id, date: toDay(row.date), dateText: row.dateText, event: row.event, bodyName: row.body?.name ?? null, note: row.note, source: sourceOf(row) })),
      policy: policy.map((row) => ({ id: row.id, dateText: row.dateText, title: row.title, effect: row.effect, source: sourceOf(row) })),
      clearances: clearances.map((row) => ({ id: row.id, domain: row.domain, role: row.role, givenOn: toDay(row.givenOn), gist: row.gist, sourcesReliedOn: row.sourcesReliedOn, note: row.note, source: sourceOf(row) })),
      issues: entries.filter(({ kind }) => kind === "key_issue").map(toEntry),
      imperatives: entries.filter(({ kind }) => kind === "strategic_imperative").map(toEntry),
      boardTasks: entries.filter(({ kind }) => kind === "board_task").map(toEntry),
      implications: entries.filter(({ kind }) => kind === "implication").map(toEntry),
      kinds: kinds.map(({ kind, _count }) => ({ kind, count: _count })),
    };
  });
}

/** The register's entries of some kinds, in the order of the documents. */
export function listEntries(scope: Scope, kinds: readonly EntryKind[]) {
  return read(scope, async (db) => (await db.registerEntry.findMany({ where: { trustId: scope.trustId, kind: { in: [...kinds] } }, ...inOrder })).map(toEntry));
}
