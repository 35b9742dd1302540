import { z } from "zod";
import type { FieldFault } from "@/domain/plan/field-fault";
import type { DoorRefusal } from "@/components/scenarios/door-refusal";

const evidence = z.object({ problems: z.array(z.object({ field: z.string(), message: z.string() })).min(1) });

/** Every fault that a refused exit route names, each at its own field; the refusal's own words where it names none. */
export function problemsOf(refusal: DoorRefusal): readonly FieldFault[] {
  const read = evidence.safeParse(refusal.evidence);
  return read.success ? read.data.problems : [refusal];
}
