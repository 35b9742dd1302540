import { spokenDate } from "../financial-year/spoken-date";
import { formatCount, formatPounds } from "../money/format-pounds";
import type { ProposalContent, SectionId } from "./content";

/** What the register calls the things a proposal points at, by id. */
export interface ProposalNames {
  readonly organisations: ReadonlyMap<string, string>;
  readonly needEntries: ReadonlyMap<string, string>;
  /** By "scheme code", "luton-2003 1". */
  readonly needLevels: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
}

/** One answer as it is read out: on check answers, on the proposal's page, in the difference between revisions. */
export interface AnswerInWords {
  readonly section: SectionId;
  /** The id of the field on the section's page. */
  readonly field: string;
  readonly name: string;
  /** One entry a line; none when there is no answer. */
  readonly lines: readonly string[];
}

const routeWords: Readonly<Record<string, string>> = {
  "in-house": "In-house", "existing contract": "Under an existing contract", "competition": "By competition",
  "grant to the voluntary sector": "By a grant to the voluntary sector", "not yet known": "Not yet known",
};

export const costBasisWords: Readonly<Record<string, string>> = {
  "own estimate": "Our own estimate", "quotation or contract": "A quotation or a contract price",
  "last year's accounts": "Last year’s accounts", "synthetic": "Synthetic: made up for the demonstration",
};

export const providerRouteWords = (route: string): string => routeWords[route] ?? route;
export const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Every answer of a proposal in the order of its sections; unknown ids are shown as they are rather than dropped. */
export function answersInWords(content: ProposalContent, names: ProposalNames): readonly AnswerInWords[] {
  const { partners, need, children, outcomes, service, costs, asks, exit, links } = content;
  const named = (from: ReadonlyMap<string, string>, id: string): string => from.get(id) ?? id;
  const text = (value: string): readonly string[] => value.split(/\n+/).filter((line) => line.trim() !== "");
  const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  const answer = (section: SectionId, field: string, name: string, lines: readonly string[]): AnswerInWords => ({ section, field, name, lines });

  // "Not applicable" and "not provided" are different things.
  const notNeeded = service.isShortTerm === false ? ["Not needed: the service is not short-term"] : [];

  return [
    answer("partners", "title", "Title", text(partners.title)),
    answer("partners", "otherPartnerIds", "Other partners", partners.otherPartnerIds.map((id) => named(names.organisations, id))),
    answer("partners", "contactRole", "Role to ask", text(partners.contactRole)),
    answer("need", "needEntryId", "Key issue", one(need.needEntryId && named(names.needEntries, need.needEntryId))),
    answer("need", "needStatement", "What children need", text(need.needStatement)),
    answer("need", "needLevel", "Level of need", one(need.needLevelCode && named(names.needLevels, `${need.needSchemeId} ${need.needLevelCode}`))),
    answer("children", "childrenNumber", "Number of children", one(children.childrenNumber === null ? null : formatCount(children.childrenNumber))),
    answer("children", "ageFrom", "Ages", one(ages(children.ageFrom, children.ageTo))),
    answer("children", "areaIds", "Areas", children.areaIds.map((id) => named(names.areas, id))),
    answer("children", "whichChildren", "Which children", text(children.whichChildren)),
    answer("outcomes", "outcomes", "What will be better", text(outcomes.outcomes)),
    answer("outcomes", "evidence", "Evidence", text(outcomes.evidence)),
    answer("service", "service", "The service", text(service.service)),
    answer("service", "hours", "Opening hours", text(service.hours)),
    answer("service", "providerRoute", "Provider", one(service.providerRoute && providerRouteWords(service.providerRoute))),
    answer("service", "isShortTerm", "Short-term", one(service.isShortTerm === null ? null : service.isShortTerm ? `Yes${service.endsOn === null ? "" : `, until ${spokenDate(service.endsOn)}`}` : "No")),
    answer("costs", "costs", "Cost", costs.costs.map(({ year, kind, amount }) => `${year}, ${kind}: ${formatPounds(amount)}`)),
    answer("costs", "costBasis", "Where the costs come from", one(costs.costBasis && (costBasisWords[costs.costBasis] ?? costs.costBasis))),
    answer("costs", "costNote", "What the costs pay for", text(costs.costNote)),
    answer("costs", "minimumAmount", "The least that would help", one(costs.minimumAmount && formatPounds(costs.minimumAmount))),
    answer("costs", "stretchAmount", "What could be used if there were more", one(costs.stretchAmount && formatPounds(costs.stretchAmount))),
    answer("asks", "asks", "Money asked for", asks.asks.map(({ year, sourceName, certainty, amount }) => `${year}: ${formatPounds(amount)} from ${sourceName ?? "a source not yet known"} (${certainty})`)),
    answer("exit", "exitRoute", "When it ends", exit.exitRoute === null ? notNeeded : [capitalised(exit.exitRoute)]),
    answer("exit", "exitPlan", "How it will end or go on", exit.exitPlan.trim() === "" ? notNeeded : text(exit.exitPlan)),
    answer("links", "equality", "Equality", text(links.equality)),
    answer("links", "links", "Links and dependencies", text(links.links)),
  ];
}

function ages(from: number | null, to: number | null): string | null {
  if (from === null && to === null) return null;
  return from === null ? `Up to ${to}` : to === null ? `From ${from}` : `${from} to ${to}`;
}

/** An answer that two revisions give differently. */
export interface ChangedAnswer {
  readonly section: SectionId;
  readonly field: string;
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What one revision says differently from another, answer by answer. */
export function changedAnswers(before: readonly AnswerInWords[], after: readonly AnswerInWords[]): readonly ChangedAnswer[] {
  const earlier = new Map(before.map((answer) => [answer.field, answer.lines]));
  return after.flatMap(({ section, field, name, lines }) => {
    const old = earlier.get(field) ?? [];
    return old.join("\n") === lines.join("\n") ? [] : [{ section, field, name, before: old, after: lines }];
  });
}
