/** What a board should hold about a project before its cost goes into base budgets for good. */
export const evidenceKinds = [
  "outcomes and strength of evaluation", "number and profile of users", "fit to priorities and level of need", "duplication with others",
  "unit cost against a comparator", "link to a statutory duty", "contribution to avoided costs", "consequences of stopping", "views of stakeholders",
  "dependence of other services", "options considered", "staffing and legal position", "assets and leases", "exit costs", "funding conditions",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface EvidenceJudgement {
  readonly held: readonly EvidenceKind[];
  readonly missing: readonly EvidenceKind[];
  /** Kinds that have to be held whatever the count, and are not. */
  readonly missingRequired: readonly EvidenceKind[];
  readonly reached: boolean;
}

/**
 * Judges evidence against a threshold: so many kinds held, and every required kind among them. Kinds come back in the
 * order of the checklist, each once. Source: practice; the checklist is not verified against a document.
 */
export function judgeEvidence(given: readonly EvidenceKind[], required: readonly EvidenceKind[], threshold: number): EvidenceJudgement {
  const held = evidenceKinds.filter((kind) => given.includes(kind));
  const missing = evidenceKinds.filter((kind) => !given.includes(kind));
  const missingRequired = missing.filter((kind) => required.includes(kind));
  return { held, missing, missingRequired, reached: held.length >= threshold && missingRequired.length === 0 };
}
