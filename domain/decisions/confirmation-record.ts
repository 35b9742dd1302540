/** One organisation's word on one scenario version, as it is stored, shown and exported: amounts in pounds as text, instants in ISO 8601. */
export interface ConfirmationRecord {
  readonly id: string;
  readonly scenarioId: string;
  readonly version: number;
  readonly contentHash: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly roleTitle: string;
  readonly outcome: string;
  readonly statement: string;
  readonly conditions: string | null;
  readonly confirmedAt: string;
  readonly sources: readonly { readonly sourceId: string; readonly year: string; readonly name: string; readonly certainty: string; readonly amount: string }[];
  readonly years: readonly { readonly year: string; readonly required: string; readonly reliedOn: string }[];
}

/** Who must confirm a version, who has, and what was said of earlier ones. */
export interface VersionStanding {
  readonly partners: readonly { readonly organisationId: string; readonly name: string; readonly confirmation: ConfirmationRecord | null }[];
  /** Confirmations of earlier versions, oldest first: history, which says nothing of this one. */
  readonly earlier: readonly ConfirmationRecord[];
}
