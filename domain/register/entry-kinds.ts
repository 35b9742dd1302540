/** The kinds of register entry that have no table of their own, with the heading each is listed under. */
export const headingsOfKinds = {
  key_issue: "Key issues",
  carried_over_action: "Actions carried over from an earlier review",
  strategic_imperative: "Strategic imperatives",
  challenge: "Challenges named by staff",
  principle: "Aims and principles",
  corporate_value: "Corporate values",
  community_goal: "Community goals",
  plan_or_strategy: "Plans and strategies",
  linked_programme: "Linked programmes",
  mapping_finding: "Findings of the service mapping",
  data_message: "What the data say",
  consultation_method: "How people were consulted",
  stakeholder: "Who was consulted",
  consultation_message: "What people said",
  best_practice: "What is done elsewhere",
  evidence: "Evidence",
  definition: "Definitions",
  legal_basis: "Legal basis",
  implication: "Implications",
  option: "Options",
  process: "How the review was run",
  report_field: "The report itself",
  role: "Roles",
  development: "Developments",
  data_sharing: "Data sharing",
  board_task: "What the board is for",
  locality_requirement: "What each locality needs",
  success_feature: "What made the pilots work",
  delivery_level: "Where services are delivered",
  dependency: "Dependencies",
  risk: "Risks",
  outstanding_task: "Outstanding tasks",
  readiness: "Why change fails",
  exclusion: "Left out as a group",
  document_part: "Appendices and papers",
  discrepancy: "Where the papers disagree with themselves",
} as const;

export type EntryKind = keyof typeof headingsOfKinds;

export const entryKinds = Object.keys(headingsOfKinds) as readonly EntryKind[];

export function isEntryKind(text: string): text is EntryKind {
  return Object.hasOwn(headingsOfKinds, text);
}
