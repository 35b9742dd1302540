import "server-only";
import { randomUUID } from "node:crypto";
import type { IndicatorValue } from "@/domain/needs/lait-values";
import { periodKey } from "@/domain/needs/period";
import { publications } from "@/domain/needs/publications";
import type { Prisma } from "../database/generated/client";
import type { Database } from "../database/read";
import { findOwnPart, type OwnPart } from "./own-part";
import type { PreparedImport, PreparedLait, PreparedOutturn } from "./prepared-import";

/** Who applies an import, when, and for which trust. `authority` is its number or code where the place name does not find it. */
export interface ImportContext {
  readonly trustId: string;
  readonly appliedAt: Date;
  readonly appliedBy: string;
  readonly authority?: string | undefined;
}

/** A statement of this many rows takes well under the five seconds after which the database gives up on one. */
const rowsAStatement = 5_000;

/**
 * Writes one import for one trust: the run, then every row it brings, all or nothing in the caller's transaction.
 * Gives the run's id and how many figures it brought.
 */
export async function applyImport(db: Database, prepared: PreparedImport, context: ImportContext): Promise<{ readonly runId: string; readonly figures: number }> {
  const { trustId } = context;
  const part = await findOwnPart(db, trustId, prepared, context.authority);
  const last = await db.importRun.findFirst({ where: { trustId }, orderBy: { sequence: "desc" }, select: { sequence: true } });
  const sequence = (last?.sequence ?? 0) + 1;
  const runId = `${prepared.kind}-${sequence}-${randomUUID().slice(0, 8)}`;
  await db.importRun.create({ data: runRow(prepared, part, { ...context, runId, sequence }) });
  await rememberAuthority(db, trustId, part);
  if (prepared.kind === "lait" && part.kind === "lait") return { runId, figures: await storeLait(db, prepared, part, { trustId, runId }) };
  if (prepared.kind === "revenue-outturn" && part.kind === "revenue-outturn") return { runId, figures: await storeOutturn(db, prepared, part, { trustId, runId }) };
  throw new Error("An import and its own part are of one kind");
}

function runRow(prepared: PreparedImport, part: OwnPart, context: ImportContext & { runId: string; sequence: number }): Prisma.ImportRunCreateManyInput {
  const publication = publications[prepared.kind];
  return {
    trustId: context.trustId,
    id: context.runId,
    kind: prepared.kind,
    source: `${publication.publisher}: ${publication.title}`,
    licence: publication.licence,
    release: prepared.release,
    fileName: prepared.file.name,
    fileSha256: prepared.file.sha256,
    companions: prepared.companions.map((companion) => ({ ...companion })),
    rowsRead: prepared.rowsRead,
    rowsKept: prepared.rowsRead - prepared.rowsRefused - part.passed,
    rowsRefused: prepared.rowsRefused,
    rowsPassed: part.passed,
    refusals: prepared.refusals.map((group) => ({ ...group, firstRows: [...group.firstRows] })),
    checks: prepared.checks.map((check) => ({ ...check, differences: [...check.differences] })),
    sequence: context.sequence,
    appliedAt: context.appliedAt,
    appliedBy: context.appliedBy,
  };
}

async function rememberAuthority(db: Database, trustId: string, part: OwnPart): Promise<void> {
  const known = part.kind === "lait" ? { authorityNumber: part.authorityNumber, region: part.region } : { authorityCode: part.authorityCode };
  await db.statisticalArea.upsert({ where: { trustId }, create: { trustId, ...known }, update: known });
}

type RunKey = { readonly trustId: string; readonly runId: string };

async function storeLait(db: Database, prepared: PreparedLait, part: Extract<OwnPart, { kind: "lait" }>, run: RunKey): Promise<number> {
  await db.indicatorMeasure.createMany({
    data: prepared.measures.map(({ lastUpdate, nextUpdate, topics, ...measure }) => ({
      ...run,
      ...measure,
      topics: [...topics],
      lastUpdate: lastUpdate.date ? new Date(lastUpdate.date) : null,
      lastUpdatePrinted: lastUpdate.printed,
      nextUpdate: nextUpdate.date ? new Date(nextUpdate.date) : null,
      nextUpdatePrinted: nextUpdate.printed,
    })),
  });
  for (let from = 0; from < part.values.length; from += rowsAStatement) await storeValues(db, run, part.values.slice(from, from + rowsAStatement));
  await db.statisticalNeighbour.createMany({
    data: prepared.editions.flatMap((edition) =>
      (edition.sets.find((set) => set.authority === part.authorityNumber)?.neighbours ?? []).map((neighbour) => ({ ...run, edition: edition.label, month: edition.month, ...neighbour })),
    ),
  });
  return part.values.length;
}

/**
 * Writes values as one parameter of JSON. The client's own way of writing many rows takes twenty seconds for a whole
 * file of the interactive tool, close to the end of a transaction's patience; this takes two.
 */
async function storeValues(db: Database, run: RunKey, values: readonly IndicatorValue[]): Promise<void> {
  const rows = values.map(({ measure, area, areaName, region, period, figure }) => ({
    measure,
    area,
    area_name: areaName,
    region,
    period_key: periodKey(period),
    period: period.label,
    period_from: period.from,
    period_to: period.to,
    ...figure,
  }));
  await db.$executeRaw`
    INSERT INTO indicator_values (trust_id, run_id, measure, area, area_name, region, period_key, period, period_from, period_to, printed, value, reason)
    SELECT ${run.trustId}, ${run.runId}, measure, area, area_name, region, period_key, period, period_from, period_to, printed, value, reason
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS brought (measure text, area text, area_name text, region text, period_key text, period text, period_from integer, period_to integer, printed text, value text, reason text)`;
}

async function storeOutturn(db: Database, prepared: PreparedOutturn, part: Extract<OwnPart, { kind: "revenue-outturn" }>, run: RunKey): Promise<number> {
  const data = part.held.figures.map(({ pounds, part: partOfForm, ...figure }) => ({ ...run, ...figure, year: prepared.year, authority: part.held.name, part: partOfForm, amount: pounds }));
  await db.outturnLine.createMany({ data });
  return data.length;
}
