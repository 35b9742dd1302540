import { z } from "zod";
import type { EditionDifference } from "@/domain/published-grants/compare-editions";
import type { odditiesByKind } from "@/domain/published-grants/oddity";
import type { GrantTotals } from "@/domain/published-grants/totals";

/** What files hold before they are taken. */
export interface TriedEdition {
  readonly publisher: string;
  /** Null where the files do not state one. */
  readonly licence: string | null;
  readonly files: string;
  readonly totals: GrantTotals;
  readonly oddities: ReturnType<typeof odditiesByKind>;
  readonly comparedWith: { readonly id: string; readonly files: string } | null;
  readonly difference: EditionDifference | null;
}

/** What the planner says of files of published grants that were sent to it. */
const bringInAnswer = z.discriminatedUnion("kind", [
  // It is our own server's answer, made from the type that is named here.
  z.object({ kind: z.literal("tried"), tried: z.custom<TriedEdition>((value) => typeof value === "object" && value !== null) }),
  z.object({ kind: z.literal("taken"), editionId: z.string() }),
  z.object({ kind: z.literal("refused"), field: z.string().nullable(), message: z.string() }),
]);

export type BringInAnswer = z.output<typeof bringInAnswer>;

/** Sends files, alone to see what they hold, or with a key to take them as an edition. A failure has words as well. */
export async function sendGrants(address: string, form: FormData): Promise<BringInAnswer> {
  const unreachable: BringInAnswer = { kind: "refused", field: null, message: "The server cannot be reached, or your session has ended. Nothing was brought in: check the connection, sign in and try again" };
  try {
    const read = bringInAnswer.safeParse(await (await fetch(address, { method: "POST", body: form })).json());
    return read.success ? read.data : unreachable;
  } catch {
    return unreachable;
  }
}
