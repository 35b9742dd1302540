import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputAfter, oneChange } from "@/testing/arbitrary-rule-input";
import { ruleAreas, type Rule } from "./rule";
import { findRule, rulebook } from "./rulebook";

const largest = "999999999999.99";

/** Fails unless the rule answers: with an output that goes out as JSON, or with problems in words. */
function expectAnswer(rule: Rule | null, input: unknown): void {
  const answer = rule?.answer(input);
  if (answer === undefined) throw new Error("There is no such rule");
  if (answer.ok) expect(JSON.parse(JSON.stringify(answer.output))).toEqual(answer.output);
  else for (const { path, message } of answer.problems) expect([typeof path, message]).toEqual(["string", expect.stringMatching(/\S{2}/)]);
  if (!answer.ok) expect(answer.problems).not.toEqual([]);
}

const withEvery = (value: unknown, amount: string): unknown => JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === "string" && /^-?\d+\.\d\d$/.test(each) ? amount : each)));

describe.each(ruleAreas)("the rules of %s answer, with figures or with problems in words,", (area) => {
  const rules = rulebook.filter((rule) => rule.area === area);

  it("when every amount is the largest of either sign, or nought", () => {
    for (const rule of rules) for (const { input } of rule.examples) for (const amount of [largest, `-${largest}`, "0.00"]) expectAnswer(rule, withEvery(input, amount));
  });

  it("whatever becomes of the numbers, rates, dates and lists of their examples", () => {
    const cases = fc.constantFrom(...rules.flatMap(({ id, examples }) => examples.map(({ input }) => ({ id, input }))));
    fc.assert(fc.property(cases, fc.array(oneChange, { minLength: 1, maxLength: 3 }), ({ id, input }, changes) => expectAnswer(findRule(id), inputAfter(input, changes))));
  });
});

it("an answer with more digits than its field holds is a problem in words", () => {
  const present = { appraisedOn: "2005-06-01", rates: [{ validFrom: "2003-04-01", fromYear: 0, rate: "999999999" }], prices: "real prices", inflation: [], amounts: [{ option: "One", year: 2, amount: "1.00" }] };
  expect(findRule("net-present-cost")?.answer(present)).toEqual({ ok: false, problems: [{ path: "", message: "The answer would hold a figure (lines[0].dividedBy) with more digits than this planner keeps. Check the amounts, rates and counts" }] });
});

it("a cell of the map that many services reach names the first of them and counts the others", () => {
  const services = Array.from({ length: 60 }, (_, place) => ({ service: `Service ${place}, ${"of the borough ".repeat(2)}`, type: "Advice", fromAge: 0, toAge: 4, fromLevel: 1, toLevel: 2, area: null, hours: null, places: null }));
  const input = { ageBands: [{ band: "0 to 4", fromAge: 0, toAge: 4 }], levels: [1], areas: ["Luton"], types: ["Advice"], hours: [], thinBelow: "0.1", services, needs: [] };
  expect(findRule("coverage-gaps")?.answer(input)).toMatchObject({ ok: true, output: { cells: [{ verdict: "covered", why: expect.stringMatching(/^Service 0, .* and 52 more$/) }] } });
});
