import { z } from "zod";

const row = z.object({ number: z.number(), code: z.string(), description: z.string(), amount: z.string(), kind: z.string() });

/** What the planner says of a ledger file that was sent to it. */
const ledgerAnswer = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("tried"), fileName: z.string(), year: z.string(), months: z.number(), rowCount: z.number(), faultCount: z.number(), isSame: z.boolean(),
    repeated: z.array(z.object({ numbers: z.array(z.number()), code: z.string(), description: z.string(), month: z.number(), amount: z.string() })), repeatedCount: z.number(),
    faults: z.array(z.object({ number: z.number(), reason: z.string() })),
    replaces: z.object({ fileName: z.string(), rowCount: z.number(), months: z.number(), roleTitle: z.string() }).nullable(),
    matched: z.object({
      lines: z.array(z.object({ collection: z.string(), lineId: z.string(), name: z.string(), codes: z.array(z.string()), actual: z.string(), committed: z.string(), rowCount: z.number() })),
      unmatched: z.array(row), unmatchedCount: z.number(), unmatchedActual: z.string(), unmatchedCommitted: z.string(), paid: z.string(), received: z.string(), committed: z.string(),
    }),
  }),
  z.object({ kind: z.literal("brought in"), importId: z.string(), rowCount: z.number() }),
  z.object({ kind: z.literal("refused"), field: z.string().nullable(), message: z.string() }),
]);

export type LedgerAnswer = z.output<typeof ledgerAnswer>;
export type TriedLedger = Extract<LedgerAnswer, { kind: "tried" }>;

/** The largest ledger file, in bytes. */
export const mostLedgerBytes = 5 * 1024 * 1024;
export const ledgerTooLarge = "The file is larger than 5 MB, the most a ledger file may be. Take one year of one pool from the finance system";

/** Sends a ledger file, first to see what it would bring in, then with a key to bring it in. A failure has words as well. */
export async function sendLedger(address: string, form: FormData): Promise<LedgerAnswer> {
  const unreachable: LedgerAnswer = { kind: "refused", field: null, message: "The server cannot be reached, or your session has ended. Nothing was brought in: check the connection, sign in and try again" };
  try {
    const read = ledgerAnswer.safeParse(await (await fetch(address, { method: "POST", body: form })).json());
    return read.success ? read.data : unreachable;
  } catch {
    return unreachable;
  }
}
