import type { FieldFault } from "@/domain/plan/field-fault";

/** Faults of a form as its summary names them. */
export const summaryFaults = (faults: readonly FieldFault[]) => faults.map(({ field, message }) => ({ fieldId: field, message }));

/** The words at a field, when it is at fault. */
export const errorAt = (faults: readonly FieldFault[]) => (field: string): string | undefined => faults.find((fault) => fault.field === field)?.message;
