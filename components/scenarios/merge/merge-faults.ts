import { z } from "zod";
import type { ConflictInWords, OfferedLine } from "@/domain/plan/merge-in-words";
import type { FieldFault } from "@/domain/plan/field-fault";
import type { DoorRefusal } from "../door-refusal";
import { conflictField, lineField } from "./merge-fields";

const evidence = z.object({ problems: z.array(z.object({ words: z.string(), theirKeys: z.array(z.string()) })) });

interface Offered {
  readonly lines: readonly OfferedLine[];
  readonly conflicts: readonly ConflictInWords[];
}

/** A refused merge as faults, each leading to the change or the choice that brought it in. */
export function faultsOfRefusal({ message, field, evidence: given }: DoorRefusal, offered: Offered): FieldFault[] {
  const read = evidence.safeParse(given);
  if (read.success) return read.data.problems.map(({ words, theirKeys }) => ({ field: theirKeys.map((key) => fieldOf(key, offered)).find((field) => field !== null) ?? null, message: words }));
  return [{ field: field === null ? null : (fieldOf(field, offered) ?? field), message }];
}

function fieldOf(key: string, { lines, conflicts }: Offered): string | null {
  if (conflicts.some((conflict) => conflict.key === key)) return conflictField(key);
  const line = lines.find(({ changes }) => changes.some((change) => change.key === key));
  return line === undefined ? null : lineField(line.key);
}
