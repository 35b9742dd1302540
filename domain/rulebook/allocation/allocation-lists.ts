import { z } from "zod";
import { spendingOrder, type AllocationProblem } from "../../allocation/allocation-problem";
import type { AllocationNames } from "../../allocation/explain-in-words";
import type { RefusedBy } from "../../allocation/relaxation";
import { amountFromZero, listOf, oneOf, optional, penceOf, text, year, yesOrNo } from "../fields";
import { RuleRefusal } from "../rule-refusal";

/** What goes into the rules on which money pays for what: costs, money by year, who may pay, and which clause refuses whom. */
export const allocationLists = {
  costs: listOf("Costs", z.strictObject({ cost: text("Cost"), year: year("Year"), amount: amountFromZero("Amount") }), 1, 120),
  sources: listOf("Sources, the first to be spent first", z.strictObject({ source: text("Source"), kind: oneOf("Kind", spendingOrder), carriedAgain: yesOrNo("Money carried in may be carried on again") }), 1, 60),
  money: listOf("Money by year", z.strictObject({ source: text("Source"), year: year("Year"), available: amountFromZero("Available"), carryForward: amountFromZero("May be carried into the next year", "The most; 0.00 for none") }), 1, 300),
  mayPay: listOf("Who may pay", z.strictObject({ source: text("Source"), cost: text("Cost"), atMost: optional(amountFromZero("At most")) }), 0, 2000),
};

export const clauseList = listOf("Clauses that refuse", z.strictObject({ source: text("Source"), cost: text("Cost"), clause: text("Clause") }), 0, 2000);

export const allocationInput = z.strictObject(allocationLists);
type Lists = z.output<typeof allocationInput>;

/** The lists as a problem, with the years in order, and the names to speak of it. */
export interface NamedProblem {
  readonly problem: AllocationProblem;
  readonly names: AllocationNames;
  readonly costAt: (name: string, path: string) => number;
  readonly sourceAt: (name: string, path: string) => number;
}

/** Reads the lists; refuses names that are not in the lists or stand there twice, with the field. */
export function namedProblem({ costs, sources, money, mayPay }: Lists): NamedProblem {
  const years = [...new Set([...costs, ...money].map((line) => line.year))].sort();
  const gap = years.find((each, at) => at > 0 && Number(each.slice(0, 4)) !== Number(years[at - 1]?.slice(0, 4)) + 1);
  if (gap !== undefined) throw new RuleRefusal("money", `There is nothing for the year before ${gap}; the years follow each other, so give it with 0.00`);
  const costAt = placeIn(costs.map(({ cost }) => cost), (place) => `costs[${place}].cost`);
  const sourceAt = placeIn(sources.map(({ source }) => source), (place) => `sources[${place}].source`);
  const amounts = sources.map(() => ({ available: years.map(() => 0n), carryForward: years.map(() => 0n) }));
  const given = new Set<string>();
  money.forEach((line, at) => {
    const key = `${line.source} ${line.year}`;
    if (given.has(key)) throw new RuleRefusal(`money[${at}]`, `${line.source} in ${line.year} stands in the list twice`);
    given.add(key);
    const ofSource = amounts[sourceAt(line.source, `money[${at}].source`)]!;
    ofSource.available[years.indexOf(line.year)] = penceOf(line.available);
    ofSource.carryForward[years.indexOf(line.year)] = penceOf(line.carryForward);
  });
  const admits = sources.map(() => new Map<number, bigint | null>());
  mayPay.forEach(({ source, cost, atMost }, at) => {
    const ofSource = admits[sourceAt(source, `mayPay[${at}].source`)]!;
    const place = costAt(cost, `mayPay[${at}].cost`);
    if (ofSource.has(place)) throw new RuleRefusal(`mayPay[${at}]`, `${source} and ${cost} stand in the list twice`);
    ofSource.set(place, atMost === null ? null : penceOf(atMost));
  });
  const problem: AllocationProblem = {
    years: years.length,
    costs: costs.map(({ cost, year: own, amount }) => ({ id: cost, serviceId: cost, year: years.indexOf(own), pence: penceOf(amount) })),
    sources: sources.map(({ source, kind, carriedAgain }, at) => ({ id: source, kind, carriedAgain, ...amounts[at]!, admits: costs.flatMap((_, cost) => (admits[at]!.has(cost) ? [{ cost, atMost: admits[at]!.get(cost) ?? null }] : [])) })),
    bounds: [],
    shares: [],
  };
  const names: AllocationNames = { source: (at) => sources[at]?.source ?? "", cost: (at) => costs[at]?.cost ?? "", year: (at) => years[at] ?? "", clause: (id) => id, bound: (id) => id };
  return { problem, names, costAt, sourceAt };
}

/** The list of clauses as a look-up; refuses names that are not in the lists. */
export function refusalsOf({ costAt, sourceAt }: NamedProblem, clauses: z.output<typeof clauseList>): RefusedBy {
  const found = new Map<string, string[]>();
  clauses.forEach(({ source, cost, clause }, at) => {
    const key = `${sourceAt(source, `clauses[${at}].source`)} ${costAt(cost, `clauses[${at}].cost`)}`;
    found.set(key, [...(found.get(key) ?? []), clause]);
  });
  return (source, cost) => found.get(`${source} ${cost}`) ?? [];
}

function placeIn(names: readonly string[], pathAt: (place: number) => string): (name: string, path: string) => number {
  const twice = names.findIndex((name, place) => names.indexOf(name) < place);
  if (twice >= 0) throw new RuleRefusal(pathAt(twice), `"${names[twice]}" stands in the list twice`);
  const places = new Map(names.map((name, place) => [name, place]));
  return (name, path) => {
    const place = places.get(name);
    if (place === undefined) throw new RuleRefusal(path, `"${name}" is not in the list; there are: ${names.join(", ")}`);
    return place;
  };
}
