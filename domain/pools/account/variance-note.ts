export const varianceRisks = ["low", "medium", "high"] as const;

/** What somebody said of a scheme's variance at the end of a month. */
export interface VarianceNote {
  readonly noteId: string;
  readonly serviceId: string;
  readonly months: number;
  readonly explanation: string;
  /** What is done about it; null when nothing needs to be. */
  readonly action: string | null;
  /** How likely and how grave it is that it grows. */
  readonly risk: (typeof varianceRisks)[number];
  /** An instant in ISO 8601. */
  readonly notedAt: string;
  readonly roleTitle: string;
}

/** What stands of a scheme at the end of a month: the last that was said. */
export const noteOf = (notes: readonly VarianceNote[], serviceId: string, months: number): VarianceNote | null => notes.findLast((note) => note.serviceId === serviceId && note.months === months) ?? null;
