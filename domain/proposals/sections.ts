import type { SectionId } from "./content";

/** The sections in the order of the task list, with the words above their pages. */
export const proposalSections: readonly { readonly id: SectionId; readonly name: string; readonly hint: string }[] = [
  { id: "partners", name: "Title and partners", hint: "What it is called, who joins in, whom to ask" },
  { id: "need", name: "The need", hint: "What children need, the key issue it answers, the level of need" },
  { id: "children", name: "Children and area", hint: "How many children, how old, where they live" },
  { id: "outcomes", name: "Outcomes and evidence", hint: "What will be better for them, and why this should work" },
  { id: "service", name: "What will be provided", hint: "The service, its hours, who provides it, whether it is short-term" },
  { id: "costs", name: "Costs by financial year", hint: "Recurrent and one-off, the least that helps, what more could do" },
  { id: "asks", name: "Money asked for", hint: "Which grant or base budget, in which year, and how sure it is" },
  { id: "exit", name: "What happens when it ends", hint: "Needed for a short-term service" },
  { id: "links", name: "Equality and links", hint: "Who may be left out, and what this depends on" },
];

export function isSectionId(text: string): text is SectionId {
  return proposalSections.some(({ id }) => id === text);
}

/** The section after this one, or null after the last. */
export function sectionAfter(section: SectionId): SectionId | null {
  const position = proposalSections.findIndex(({ id }) => id === section);
  return proposalSections[position + 1]?.id ?? null;
}
