import "server-only";
import { z } from "zod";
import { type Change, changeShape } from "@/domain/plan/change";
import { financialYear } from "@/domain/plan/fields";
import { collectionNames } from "@/domain/plan/plan";

/** The longest text of a cell that is kept; a cell of a plan holds far less. */
const mostLetters = 1_000;

/** A cell whose text could not be read: kept as it was typed, with what was said of it. */
export const typedCell = z.strictObject({
  collection: z.enum(collectionNames),
  id: z.string().max(200),
  field: z.string().max(64),
  year: financialYear.nullable(),
  text: z.string().max(mostLetters),
  fault: z.string().max(mostLetters),
});

export type TypedCell = Readonly<z.output<typeof typedCell>>;

/** What a draft holds: what can be said as changes, and what somebody has typed beside. */
export interface DraftContent {
  readonly changes: readonly Change[];
  readonly cells: readonly TypedCell[];
  readonly reason: string;
}

const stored = z.union([
  z.strictObject({ changes: z.array(changeShape), cells: z.array(typedCell), reason: z.string() }),
  // Drafts were a list of changes alone at first.
  z.array(changeShape).transform((changes) => ({ changes, cells: [], reason: "" })),
]);

export const draftText = ({ changes, cells, reason }: DraftContent): string => JSON.stringify({ changes, cells, reason });

/** Reads what a draft holds; null when the planner has changed so far that it no longer can. */
export function readDraftText(text: string): DraftContent | null {
  const read = stored.safeParse(JSON.parse(text));
  return read.success ? read.data : null;
}
