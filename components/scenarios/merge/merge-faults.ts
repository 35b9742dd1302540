import { z } from "zod";
import type { FormFault } from "@/components/ui/error-summary";
import type { ConflictInWords, OfferedLine } from "@/domain/plan/merge-in-words";
import type { DoorRefusal } from "../door-refusal";
import { conflictFieldId, lineFieldId } from "./field-ids";

const evidence = z.object({ problems: z.array(z.object({ words: z.string(), theirKeys: z.array(z.string()) })) });

interface Offered {
  readonly lines: readonly OfferedLine[];
  readonly conflicts: readonly ConflictInWords[];
}

/** A refused merge as faults, each leading to the change or the choice that brought it in. */
export function faultsOfRefusal({ message, field, evidence: given }: DoorRefusal, offered: Offered): FormFault[] {
  const read = evidence.safeParse(given);
  if (read.success) return read.data.problems.map(({ words, theirKeys }) => ({ fieldId: theirKeys.map((key) => fieldIdOf(key, offered)).find((id) => id !== null) ?? null, message: words }));
  return [{ fieldId: field === null ? null : (fieldIdOf(field, offered) ?? field), message }];
}

function fieldIdOf(key: string, { lines, conflicts }: Offered): string | null {
  if (conflicts.some((conflict) => conflict.key === key)) return conflictFieldId(key);
  const line = lines.find(({ changes }) => changes.some((change) => change.key === key));
  return line === undefined ? null : lineFieldId(line.key);
}
