import { z } from "zod";
import { spokenOfFigures } from "../discussion/anchor";
import { financialYear, lineId } from "./fields";
import { type CollectionName, collectionNames } from "./plan";

/** Reads whose history is asked for: one line's, or one field's of it; or a figure's, or its in one year. */
export const historySubject = z.union([
  z.strictObject({ collection: z.enum(collectionNames as readonly [CollectionName, ...CollectionName[]]), id: lineId, field: z.string().max(64).nullable() }),
  z.strictObject({ figure: z.enum(spokenOfFigures), year: financialYear.nullable() }),
]);

export type HistorySubject = Readonly<z.output<typeof historySubject>>;
