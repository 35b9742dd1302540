import "server-only";
import type { ConfirmationRecord } from "@/domain/decisions/confirmation-record";
import type { Prisma } from "../database/generated/client";
import type { Database } from "../database/client";

const parts = {
  sources: { orderBy: [{ year: "asc" }, { sourceId: "asc" }] },
  years: { orderBy: { year: "asc" } },
} as const satisfies Prisma.ConfirmationInclude;

type Row = Prisma.ConfirmationGetPayload<{ include: typeof parts }>;

function toRecord(row: Row): ConfirmationRecord {
  const { trustId: _trust, confirmedAt, sources, years, ...rest } = row;
  return {
    ...rest,
    confirmedAt: confirmedAt.toISOString(),
    sources: sources.map(({ sourceId, year, name, certainty, amount }) => ({ sourceId, year, name, certainty, amount: amount.toFixed(2) })),
    years: years.map(({ year, required, reliedOn }) => ({ year, required: required.toFixed(2), reliedOn: reliedOn.toFixed(2) })),
  };
}

/** One confirmation of the trust, or null. */
export async function findConfirmation(db: Database, trustId: string, id: string): Promise<ConfirmationRecord | null> {
  const row = await db.confirmation.findUnique({ where: { trustId_id: { trustId, id } }, include: parts });
  return row && toRecord(row);
}

/** Every confirmation of these scenarios, oldest first. */
export async function listConfirmations(db: Database, trustId: string, scenarioIds: readonly string[]): Promise<readonly ConfirmationRecord[]> {
  const rows = await db.confirmation.findMany({ where: { trustId, scenarioId: { in: [...scenarioIds] } }, include: parts, orderBy: [{ confirmedAt: "asc" }, { id: "asc" }] });
  return rows.map(toRecord);
}
