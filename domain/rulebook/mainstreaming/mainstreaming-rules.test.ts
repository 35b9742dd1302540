import { describe, expect, it } from "vitest";
import { mainstreamingRules } from "../mainstreaming-rules";

const ruleOf = (id: string) => mainstreamingRules.find((rule) => rule.id === id);

/** The first example's input of a rule with one value put elsewhere: "years[0].gap". */
function withValue(id: string, path: string, value: unknown): unknown {
  const input = structuredClone(ruleOf(id)?.examples[0]?.input);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], input);
  (holder as Record<string, unknown>)[last] = value;
  return input;
}

const problems = (id: string, path: string, value: unknown) => {
  const answer = ruleOf(id)?.answer(withValue(id, path, value));
  return answer === undefined || answer.ok ? [] : answer.problems.map((problem) => `${problem.path}: ${problem.message}`);
};

describe("mainstreaming rules refuse, and name the field", () => {
  it.each([
    ["unfunded-gap", "costs[0].amount", "1000000000000.00", /^costs\[0\]\.amount: .*£999,999,999,999\.99/],
    ["unfunded-gap", "costs[0].amount", "1.005", /^costs\[0\]\.amount: .*two decimals/],
    ["unfunded-gap", "costs[0].amount", "NaN", /^costs\[0\]\.amount/],
    ["unfunded-gap", "costs[0].amount", "1e5", /^costs\[0\]\.amount/],
    ["unfunded-gap", "costs[0].amount", 5, /^costs\[0\]\.amount/],
    ["unfunded-gap", "grants[0].amount", "-1.00", /^grants\[0\]\.amount: Enter an amount of nought or more/],
    ["unfunded-gap", "grants[0].year", "2010/11", /^grants\[0\]\.year: 2010\/11 is not among the years/],
    ["unfunded-gap", "years[1].year", "2005/06", /^years\[1\]\.year: 2005\/06 stands after 2005\/06.*2006\/07 here/],
    ["unfunded-gap", "years", [], /^years: Give at least 1/],
    ["cumulative-gap", "years[2].year", "2009/10", /^years\[2\]\.year: .*without a break, so 2007\/08 here/],
    ["cumulative-gap", "years[0].year", "2005/07", /^years\[0\]\.year: The two halves/],
    ["gap-profile", "costs[0].index", "rent", /^costs\[0\]\.index: The index "rent" has no rate for 2006\/07/],
    ["gap-profile", "shares[0].share", "1.1", /^shares\[0\]\.share: Enter a share from 0 to 1/],
    ["gap-profile", "shares[0].grant", "Nobody's", /^shares\[0\]\.grant: There is no grant called/],
    ["gap-profile", "shares[1].year", "2007/08", /^shares\[1\]\.year: .*two entries/],
    ["gap-profile", "rates[0].year", "2004/05", /^rates\[0\]\.year: 2004\/05 is not a year of this profile/],
    ["gap-profile", "firstYear", "2098/99", /^yearCount: .*ends with 2098\/99/],
    ["growth-bid", "years[0].inflation", "9936.01", /^years\[0\]\.increment: The causes of 2006\/07 come to £134,785\.33, the rise is £134,785\.32; they differ by £0\.01/],
    ["growth-bid", "offsetRule", "as much as the growth", /^years\[0\]\.offset: .*£134,785\.32 too little/],
    ["growth-bid", "recurrence", "sometimes", /^recurrence: Choose one of/],
    ["funding-cliff", "projects[0].endsOn", "2006-02-30", /^projects\[0\]\.endsOn: There is no such day/],
    ["funding-cliff", "projects[0].endsOn", "2099-12-31", /^projects\[0\]\.endsOn: .*outside the years/],
    ["funding-cliff", "projects[0].posts", "1.234", /^projects\[0\]\.posts/],
    ["funding-cliff", "projects[0].children", 1.5, /^projects\[0\]\.children: Enter a whole number/],
    ["merge-establishment", "posts[1].onCost", "-0.1", /^posts\[1\]\.onCost: The on-cost is -0\.1; it cannot be below nought/],
    ["merge-establishment", "posts[0].salary", "999999999999.99", /larger than this planner holds/],
    ["merge-saving", "effectiveOn", "1900-01-01", /^effectiveOn: .*outside the years/],
    ["payback", "yearlySaving", "0.01", /more than a thousand years/],
    ["posts-on-31-march", "year", "2099/00", /^year: 2099\/00 lies outside/],
    ["taper-to-headroom", "years[0].headroom", "-0.01", /^years\[0\]\.headroom: Enter an amount of nought or more/],
    ["evidence-threshold", "threshold", 14, /^overrideReason: Full mainstreaming needs 14 kinds of evidence and 13 are held.*Missing: assets and leases, exit costs/],
    ["evidence-threshold", "required", ["exit costs"], /^overrideReason: .*required and missing: exit costs/],
    ["budget-roll-forward", "changes[0].year", "2030/31", /^changes\[0\]\.year: 2030\/31 is not among the years/],
    ["budget-roll-forward", "changes[0].heading", "savings", /^changes\[0\]\.amount: Under "savings" an amount lowers the budget/],
    ["exit-route", "route", "hope", /^route/],
  ])("%s: %s = %j", (id, path, value, message) => {
    expect(problems(id, path, value)[0]).toMatch(message);
  });

  it("a merge saved from inside a month cannot be counted by months", () => {
    const input = { ...(withValue("merge-saving", "effectiveOn", "2006-10-15") as object), countedBy: "months" };
    expect(ruleOf("merge-saving")?.answer(input)).toMatchObject({ ok: false });
  });
});
