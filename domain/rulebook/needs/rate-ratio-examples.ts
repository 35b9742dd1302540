import type { RuleExample } from "../rule";

const given = (group: string, a: number, n1: number, b: number, n0: number) => ({
  group, groupUsers: a, groupPopulation: n1, otherUsers: b, otherPopulation: n0, confidence: "95%", expectedBy: "at the rate of all", expectedByNeed: null,
});

/** Cases of the rate ratio, one for each verdict and each way to expect users. */
export const rateRatioExamples: readonly RuleExample[] = [
  {
    reference: "WE-26", title: "Take-up by minority groups",
    input: given("Minority groups", 700, 42000, 1200, 38000),
    output: { groupRate: "16.67", otherRate: "31.58", ratio: "0.528", lower: "0.481", upper: "0.579", index: "0.702", expected: "997.5", shortfall: "297.5", verdict: "under-represented" },
  },
  {
    reference: null, title: "Few children: half as often again, and still no clear difference",
    input: given("Traveller children", 30, 100, 20, 100),
    output: { groupRate: "300.00", otherRate: "200.00", ratio: "1.500", lower: "0.916", upper: "2.456", index: "1.200", expected: "25.0", shortfall: "-5", verdict: "no clear difference" },
  },
  {
    reference: null, title: "The same rates with ten times the children are clear; expected users by need, as stated",
    input: { ...given("Young carers", 300, 1000, 200, 1000), expectedBy: "by need, as stated", expectedByNeed: 320 },
    output: { groupRate: "300.00", otherRate: "200.00", ratio: "1.500", lower: "1.283", upper: "1.753", index: "1.200", expected: "320.0", shortfall: "20", verdict: "over-represented" },
  },
  {
    reference: null, title: "No users in the group: no ratio",
    input: given("Asylum seekers", 0, 50, 10, 950),
    output: { groupRate: "0.00", otherRate: "10.53", ratio: null, lower: null, upper: null, index: "0.000", expected: "0.5", shortfall: "0.5", verdict: "not calculable" },
  },
];
