import { formatPounds } from "../money/format-pounds";
import { poundsToPence } from "../money/money";
import type { ProposalContent, SectionId } from "./content";
import { emptyContent } from "./empty-content";
import { proposalSections } from "./sections";
import { proposalTotals, proposalYears } from "./totals";

export type SectionStatus = "Not yet started" | "In progress" | "Completed" | "Cannot start yet" | "There is a problem";

/** Something that stands between a proposal and its submission. */
export interface Shortcoming {
  readonly section: SectionId;
  /** The id of the field on the section's page. */
  readonly field: string;
  readonly message: string;
  /** A missing answer is yet to come; a problem is two answers that cannot both stand. */
  readonly kind: "missing" | "problem";
}

const isBlank = (text: string): boolean => text.trim() === "";

/**
 * What is missing or at odds, in the order of the sections; nothing when the proposal may be submitted.
 * A submission needs a need, an outcome, a cost by year, the money asked for, and for a short-term service the
 * way it ends. Source: the guards of the proposal's lifecycle.
 */
export function shortcomings(content: ProposalContent): readonly Shortcoming[] {
  const found: Shortcoming[] = [];
  const missing = (section: SectionId, field: string, message: string) => found.push({ section, field, message, kind: "missing" });
  const problem = (section: SectionId, field: string, message: string) => found.push({ section, field, message, kind: "problem" });
  const { partners, need, children, outcomes, service, costs, asks, exit, links } = content;

  if (isBlank(partners.contactRole)) missing("partners", "contactRole", "Enter the role to ask about this proposal");
  if (isBlank(need.needStatement)) missing("need", "needStatement", "Say what children need");
  if (need.needLevelCode === null) missing("need", "needLevel", "Choose the level of need");
  if (children.childrenNumber === null) missing("children", "childrenNumber", "Enter how many children this is for");
  if (children.ageFrom === null) missing("children", "ageFrom", "Enter the youngest age");
  if (children.ageTo === null) missing("children", "ageTo", "Enter the oldest age");
  if (children.areaIds.length === 0) missing("children", "areaIds", "Choose at least one area");
  if (isBlank(outcomes.outcomes)) missing("outcomes", "outcomes", "Say what will be better for children");
  if (isBlank(outcomes.evidence)) missing("outcomes", "evidence", "Say why this should work, or that there is no evidence yet");
  if (isBlank(service.service)) missing("service", "service", "Describe what will be provided");
  if (service.providerRoute === null) missing("service", "providerRoute", "Choose how the provider will be found");
  if (service.isShortTerm === null) missing("service", "isShortTerm", "Say whether the service is short-term");
  if (service.isShortTerm === true && service.endsOn === null) missing("service", "endsOn", "Enter the day the short-term service ends");
  if (costs.costs.length === 0) missing("costs", "costs", "Enter what it costs in at least one financial year");
  if (costs.costBasis === null) missing("costs", "costBasis", "Say where the costs come from");
  if (asks.asks.length === 0) missing("asks", "asks", "Enter the money asked for; the source may be not yet known");
  if (service.isShortTerm === true && exit.exitRoute === null) missing("exit", "exitRoute", "Choose what happens when the short-term service ends");
  if (service.isShortTerm === true && isBlank(exit.exitPlan)) missing("exit", "exitPlan", "Say how the service will end or go on");
  if (isBlank(links.equality)) missing("links", "equality", "Say how this affects different groups, or that it affects none differently");

  const { cost } = proposalTotals(content);
  if (costs.costs.length > 0) {
    if (costs.minimumAmount !== null && poundsToPence(costs.minimumAmount) > poundsToPence(cost)) {
      problem("costs", "minimumAmount", `The least that would help, ${formatPounds(costs.minimumAmount)}, is more than the whole cost of ${formatPounds(cost)}`);
    }
    if (costs.stretchAmount !== null && poundsToPence(costs.stretchAmount) < poundsToPence(cost)) {
      problem("costs", "stretchAmount", `What could be used if there were more, ${formatPounds(costs.stretchAmount)}, is less than the cost of ${formatPounds(cost)}`);
    }
    for (const year of proposalYears(content)) {
      if (poundsToPence(year.asked) > poundsToPence(year.cost)) {
        problem("asks", "asks", `In ${year.year} you ask for ${formatPounds(year.asked)}, which is more than the cost of ${formatPounds(year.cost)}`);
      }
    }
  }
  return found;
}

/** How far each section has come, for the task list. */
export function sectionStatuses(content: ProposalContent): Readonly<Record<SectionId, SectionStatus>> {
  const open = shortcomings(content);
  const untouched = emptyContent("");
  const statusOf = (section: SectionId): SectionStatus => {
    const own = open.filter((shortcoming) => shortcoming.section === section);
    if (own.some(({ kind }) => kind === "problem")) return "There is a problem";
    if (section === "exit" && content.service.isShortTerm === null) return "Cannot start yet";
    if (section === "asks" && content.costs.costs.length === 0 && content.asks.asks.length === 0) return "Cannot start yet";
    if (own.length === 0) return "Completed";
    // The title is there from the first page, so it alone does not begin the section.
    const { partners } = content;
    if (section === "partners") return partners.otherPartnerIds.length > 0 ? "In progress" : "Not yet started";
    return JSON.stringify(content[section]) === JSON.stringify(untouched[section]) ? "Not yet started" : "In progress";
  };
  return Object.fromEntries(proposalSections.map(({ id }) => [id, statusOf(id)])) as Record<SectionId, SectionStatus>;
}
