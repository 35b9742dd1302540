import { expect, it } from "vitest";
import type { Rule } from "../rule";
import { conditionsRules } from "../conditions-rules";

const rule = (id: string): Rule => conditionsRules.find((one) => one.id === id)!;

/** The first example of a rule with some of its fields changed. */
const asked = (id: string, change: object): unknown => rule(id).answer({ ...(rule(id).examples[0]!.input as object), ...change });
const refused = (path: string, message: RegExp | string) => ({ ok: false, problems: [{ path, message: typeof message === "string" ? message : expect.stringMatching(message) as string }] });

const portion = { name: "A", share: "0.5", ageFrom: 0, ageTo: 3 };
const clause = { kind: "ages", service: null, ageFrom: null, ageTo: null, words: null, startsOn: null, endsOn: null, clause: "Words." };
const line = { name: "Pay", kind: "pay", spentOn: "2005-06-14", net: "1.00", vat: "0.00", vatIs: "recoverable" };

it.each([
  ["shares of the users that do not total one", "eligible-share", { portions: [portion, { ...portion, share: "1/3" }] }, "portions", "The shares of the users are 0.5, 1/3. Together they must be one; they are 1/6 below it"],
  ["shares of the users that are all nought", "eligible-share", { portions: [{ ...portion, share: "0" }] }, "portions", /1 below it/],
  ["ages that run backwards", "eligible-share", { awards: [{ name: "Sure Start", ageFrom: 3, ageTo: 0 }] }, "awards[0].ageTo", "The ages go from 3 to 0, which is 3 backwards. Swap the two"],
  ["a spend whose ages run backwards", "eligible-spend", { ageFrom: 4 }, "ageTo", /from 4 to 3/],
  ["a spend that ends before it starts", "eligible-spend", { endsOn: "2005-03-31" }, "endsOn", /2005-03-31, comes before the first, 2005-04-01/],
  ["a clause that ends before it starts", "eligible-spend", { clauses: [{ ...clause, kind: "dates", startsOn: "2005-04-02", endsOn: "2005-04-01" }] }, "clauses[0].endsOn", /comes before/],
  ["a clause without what it is about", "eligible-spend", { clauses: [clause] }, "clauses[0].ageFrom", /kind "ages" needs this field or the next: “Words.”/],
  ["a clause that says something of another kind", "eligible-spend", { clauses: [{ ...clause, ageFrom: 0, words: "crime" }] }, "clauses[0].words", /does not use this field, which says crime/],
  ["an amount as the floor without the amount", "additionality-floor", { floor: null }, "floor", /needs the amount/],
  ["a share as the floor without the budget before", "additionality-floor", { floorIs: "a share of the budget before" }, "before", /needs the base budget/],
  ["a share as the floor without the share", "additionality-floor", { floorIs: "a share of the budget before", before: "1.00" }, "share", /needs the share/],
  ["years out of order", "additionality-floor", { years: [{ year: "2006/07", budget: "1.00" }, { year: "2005/06", budget: "1.00" }] }, "years[1].year", "2005/06 stands after 2006/07. Give each year once, in order"],
  ["a claim on a service without an eligible cost", "no-double-funding", { claims: [{ service: "Mentoring", year: "2006/07", grant: "On Track", amount: "5.00" }] }, "claims[0].service", /On Track claims £5.00 for Mentoring in 2006\/07/],
  ["a service and year given twice", "no-double-funding", { costs: [{ service: "A", year: "2005/06", eligibleCost: "1.00" }, { service: "A", year: "2005/06", eligibleCost: "1.00" }] }, "costs[1].service", /a second time/],
  ["an award that ends before it starts", "excluded-spend", { startsOn: "2005-04-01", endsOn: "2004-03-31" }, "endsOn", /comes before/],
  ["an amount beyond what the planner holds", "excluded-spend", { lines: [{ ...line, net: "1000000000000.00" }] }, "lines[0].net", /at most £999,999,999,999.99/],
  ["a third decimal", "excluded-spend", { lines: [{ ...line, vat: "1.005" }] }, "lines[0].vat", /no more than two decimals/],
  ["an amount below nought", "excluded-spend", { lines: [{ ...line, net: "-1.00" }] }, "lines[0].net", /nought or more/],
  ["a date that does not exist", "excluded-spend", { lines: [{ ...line, spentOn: "2005-02-29" }] }, "lines[0].spentOn", /no such day/],
  ["a field it does not know", "excluded-spend", { lines: [{ ...line, note: "x" }] }, "lines[0].note", /no field called "note"/],
] as const)("refuses %s", (_, id, change, path, message) => {
  expect(asked(id, change)).toEqual(refused(path, message));
});
