interface Fault {
  readonly field: string | null;
  readonly message: string;
}

/** Faults of a form as its summary names them. */
export const summaryFaults = (faults: readonly Fault[]) => faults.map(({ field, message }) => ({ fieldId: field, message }));

/** The words at a field, when it is at fault. */
export const errorAt = (faults: readonly Fault[]) => (field: string): string | undefined => faults.find((fault) => fault.field === field)?.message;
