import "server-only";
import { financialYearOf, financialYearsFrom } from "@/domain/financial-year/financial-year";
import { isoDate } from "@/domain/plan/fields";
import type { ProposalNames } from "@/domain/proposals/answers-in-words";
import type { ProposalContent } from "@/domain/proposals/content";
import type { Database } from "../database/client";

export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}

/** What the register and the plans offer to point at. */
export interface ProposalChoices {
  readonly partners: readonly NamedChoice[];
  readonly needEntries: readonly NamedChoice[];
  /** Ids are "scheme code", because a level means nothing without its scheme. */
  readonly needLevels: readonly (NamedChoice & { readonly definition: string })[];
  readonly areas: readonly NamedChoice[];
  readonly sources: readonly (NamedChoice & { readonly kind: "grant" | "base budget" })[];
  /** The financial years of the rows for amounts. */
  readonly years: readonly string[];
}

const yearsAhead = 5;

/** The trust's place and the day it calls today. */
export async function trustDay(db: Database, trustId: string): Promise<{ readonly place: string; readonly today: string }> {
  const trust = await db.trust.findUniqueOrThrow({ where: { id: trustId } });
  return { place: trust.place, today: (trust.today ?? new Date()).toISOString().slice(0, 10) };
}

/** The names of everything a proposal may point at, one by one: also of things no longer offered. */
export async function loadNames(db: Database, trustId: string): Promise<ProposalNames> {
  const organisations = await db.organisation.findMany({ where: { trustId }, select: { id: true, name: true } });
  const entries = await db.registerEntry.findMany({ where: { trustId, kind: { in: ["key_issue", "mapping_finding"] } }, select: { id: true, kind: true, code: true, title: true } });
  const levels = await db.needLevel.findMany({ where: { trustId }, select: { schemeId: true, code: true, name: true } });
  const areas = await db.area.findMany({ where: { trustId }, select: { id: true, name: true } });
  return {
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    needEntries: new Map(entries.map((entry) => [entry.id, entryName(entry)])),
    needLevels: new Map(levels.map(({ schemeId, code, name }) => [`${schemeId} ${code}`, name])),
    areas: new Map(areas.map(({ id, name }) => [id, name])),
  };
}

/** What the pages of a proposal offer. Years the proposal already uses stay on offer. */
export async function loadChoices(db: Database, trustId: string, organisationId: string, content: ProposalContent): Promise<ProposalChoices> {
  const { today } = await trustDay(db, trustId);
  const open = { trustId, toVersion: null } as const;
  const order = { order: "asc" } as const;
  const partners = await db.organisation.findMany({ where: { trustId, isPartner: true, id: { not: organisationId } }, orderBy: { name: "asc" } });
  const entries = await db.registerEntry.findMany({ where: { trustId, kind: { in: ["key_issue", "mapping_finding"] } }, orderBy: [{ kind: "asc" }, order] });
  const levels = await db.needLevel.findMany({ where: { trustId }, orderBy: [{ schemeId: "asc" }, order] });
  const areas = await db.area.findMany({ where: { trustId, tier: { in: ["authority", "area", "district", "locality"] } }, orderBy: [{ tier: "asc" }, order] });
  const awards = await db.award.findMany({ where: open, distinct: ["id"], select: { id: true, name: true }, orderBy: { name: "asc" } });
  const budgets = await db.baseBudget.findMany({ where: { ...open, growth: false }, distinct: ["id"], select: { id: true, name: true }, orderBy: { name: "asc" } });
  const used = [...content.costs.costs, ...content.asks.asks].map(({ year }) => year);
  return {
    partners: partners.map(({ id, name }) => ({ id, name })),
    needEntries: entries.map((entry) => ({ id: entry.id, name: entryName(entry) })),
    needLevels: levels.map(({ schemeId, code, name, definition }) => ({ id: `${schemeId} ${code}`, name, definition })),
    areas: areas.map(({ id, name }) => ({ id, name })),
    sources: [...awards.map((award) => ({ ...award, kind: "grant" as const })), ...budgets.map((budget) => ({ ...budget, kind: "base budget" as const }))],
    years: [...new Set([...financialYearsFrom(financialYearOf(isoDate.parse(today)), yearsAhead), ...used])].sort(),
  };
}

/** "Issue 6: …" carries its word in its code; a finding of the service mapping has a number alone. */
function entryName({ kind, code, title }: { kind: string; code: string | null; title: string }): string {
  if (code === null) return title;
  return kind === "mapping_finding" ? `Finding ${code}: ${title}` : `${code}: ${title}`;
}
