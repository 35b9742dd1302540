import { describe, expect, it } from "vitest";
import { costRules } from "./cost-rules";
import { moneyRules } from "./money-rules";
import type { Rule } from "./rule";
import { timeRules } from "./time-rules";

const rules = [...timeRules, ...moneyRules, ...costRules];
type Given = Record<string, unknown>;

/** The first example of a rule with some fields changed. */
const given = (id: string, changes: Given, example = 0): { readonly rule: Rule; readonly input: Given } => {
  const rule = rules.find((one) => one.id === id)!;
  return { rule, input: { ...(rule.examples[example]?.input as Given), ...changes } };
};
const firstLine = (id: string, list: string, changes: Given, example = 0): Given => {
  const lines = given(id, {}, example).input[list] as Given[];
  return { [list]: [{ ...lines[0], ...changes }, ...lines.slice(1)] };
};

describe("what the rules of time, money and cost refuse, and where", () => {
  it.each([
    ["financial-year", { date: "2005-02-29" }, "date", /no such day/],
    ["financial-year", { date: "1900-03-31" }, "date", /1899\/00/],
    ["financial-year", { date: "2099-04-01" }, "date", /2099\/00/],
    ["part-year", { year: "2005/07" }, "year", /follow each other/],
    ["part-year", { startsOn: "2005-09-01" }, "endsOn", /2005-08-31, comes before the first, 2005-09-01/],
    ["part-year", { method: "weeks" }, "method", /days, months/],
    ["award-by-years", { amount: "1000000000000.00" }, "amount", /999,999,999,999.99/],
    ["award-by-years", { amount: "1.005" }, "amount", /two decimals/],
    ["award-by-years", { amount: "1e5" }, "amount", /pounds and pence/],
    ["award-by-years", { amount: "NaN" }, "amount", /pounds and pence/],
    ["award-by-years", { amount: 85000 }, "amount", /as text/],
    ["award-by-years", { endsOn: "2001-03-31" }, "endsOn", /before the first/],
    ["award-by-years", { startsOn: "2001-04-02" }, "startsOn", /2001-04-02/],
    ["clear-days", { clearDays: 2.5 }, "clearDays", /whole number/],
    ["clear-days", { meetingOn: "2031-01-10" }, "meetingOn", /2000 to 2030/],
    ["clear-days", { meetingOn: "1900-01-05", clearDays: 28, reading: "calendar" }, "meetingOn", /before 1900/],
    ["call-in", { publishedOn: "2005-07-18" }, "publishedOn", /before it was made/],
    ["call-in", { decidedOn: "2030-12-31" }, "decidedOn", /2000 to 2030/],
    ["last-safe-decision-date", { moneyEndsOn: "2031-12-31" }, "moneyEndsOn", /2000 to 2030/],
    ["last-safe-decision-date", { meetings: [] }, "meetings", /at least 1/],
    ["share-out", { parts: [{ name: "A", weight: "0" }, { name: "B", weight: "0" }] }, "parts", /all nought/],
    ["share-out", { parts: [{ name: "A", weight: "-1" }, { name: "B", weight: "2" }] }, "parts[0].weight", /-1 is below nought/],
    ["share-out", { weightsAre: "shares of a whole", parts: [{ name: "A", weight: "1/3" }, { name: "B", weight: "0.5" }] }, "parts", /5\/6, not one/],
    ["rate-of-amount", { rate: "2%" }, "rate", /0.0295/],
    ["rate-of-amount", { amount: "999999999999.99", rate: "2" }, "", /larger than this planner holds/],
    ["sum-of-lines", { lines: [{ name: "A", amount: "999999999999.99" }, { name: "B", amount: "0.01" }] }, "", /1000000000000.00/],
    ["difference-of-displayed-values", { first: "Infinity" }, "first", /without an exponent/],
    ["full-time-equivalent", { fullTime: "0" }, "fullTime", /no time/],
    ["pay", { salary: "-1.00" }, "salary", /nought or more/],
    ["pay", { vacancy: "1.5" }, "vacancy", /from 0 to 1/],
    ["pay", { onCost: "-0.1" }, "onCost", /below nought/],
    ["pay", { yearCount: 0 }, "yearCount", /1 or more/],
    ["pay", { firstYear: "2090/91", yearCount: 20 }, "yearCount", /2098\/99/],
    ["pay", { startsOn: "2005-04-02" }, "startsOn", /Choose days/],
    ["pay", firstLine("pay", "awards", { from: "2006-04-15" }), "awards[0].from", /2006-04-15/],
    ["pay", firstLine("pay", "awards", { rate: "-1.01" }), "awards[0].rate", /whole price/],
    ["pay", firstLine("pay", "awards", { from: "2007-04-01" }), "awards[1].from", /two rises from 2007-04-01/],
    ["indexed-cost", firstLine("indexed-cost", "lines", { index: "care" }), "lines[0].index", /"care"/],
    ["indexed-cost", firstLine("indexed-cost", "rises", { from: "2007-04-01" }), "rises[1].from", /two rises of "pay"/],
    ["flat-amount", { startsOn: "2006-04-01", endsOn: "2006-03-31" }, "endsOn", /before the first/],
    ["one-off-amount", { fallsOn: "2008-04-01" }, "fallsOn", /2008\/09, outside the years shown, 2005\/06 to 2007\/08/],
    ["stated-amount", { reason: " " }, "reason", /some words/],
    ["overhead", { rate: "1", basis: "the total" }, "rate", /below 1/],
    ["contingency", { rate: "-0.01" }, "rate", /from 0 to 1/],
    ["vat", { taxedOn: "2005-03-31" }, "rates", /earliest is from 2005-04-01/],
    ["vat", { regime: "nobody recovers" }, "recoverable", /Leave the share empty/],
    ["vat", { recoverable: null }, "recoverable", /what share/],
    ["vat", { rates: [{ from: "2005-04-01", rate: "-0.1" }] }, "rates[0].rate", /below nought/],
    ["redundancy", { completeYears: 46 }, "completeYears", /45 years/],
    ["redundancy", { statedLimit: null }, "statedLimit", /needs its amount/],
    ["redundancy", { limit: "of the date" }, "endsOn", /needs the day/],
    ["redundancy", { limit: "of the date", endsOn: "2024-04-06" }, "endsOn", /2024-04-06/],
    ["transition-cost", firstLine("transition-cost", "items", { year: "2009/10" }), "items[0].year", /2009\/10, outside/],
  ])("%s with %j is refused at %j", (id, changes, path, message) => {
    const { rule, input } = given(id, changes);
    const answer = rule.answer(input);
    expect(answer.ok ? [] : answer.problems.map((problem) => problem.path)).toEqual([path]);
    expect(answer.ok ? "" : answer.problems[0]?.message).toMatch(message);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s refuses each field that is missing, and each that is no date, amount or word", (_, rule) => {
    const input = rule.examples[0]?.input as Given;
    for (const field of Object.keys(input)) {
      for (const wrong of [undefined, NaN, {}]) {
        const answer = rule.answer({ ...input, [field]: wrong });
        expect(answer.ok ? [] : answer.problems.map(({ path }) => path)).toEqual([field]);
      }
    }
  });
});
