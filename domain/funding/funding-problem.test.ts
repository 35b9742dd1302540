import { describe, expect, it } from "vitest";
import { sureStartCase } from "@/testing/sure-start-case";
import { aClause, aCondition, aCost, anAward, aPin, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { allocateMoney } from "../allocation/allocate-money";
import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import { fundingProblem } from "./funding-problem";

const oneYear = { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 1 };

/** What each source pays for each service and portion in pence, and what is unmet. */
function worked(given: Partial<PlanInput>) {
  const { problem, costs, payers } = fundingProblem(calculate(prepare(soundPlan(emptyPlan({ about: oneYear, ...given })))));
  const allocation = allocateMoney(problem);
  return {
    used: Object.fromEntries(allocation.used.map((ofSource, at) => [payers[at]!.source.id, ofSource.map(Number)])),
    left: Object.fromEntries(allocation.left.map((ofSource, at) => [payers[at]!.source.id, ofSource.map(Number)])),
    unmet: Object.fromEntries(costs.map((cost, at) => [`${cost.serviceId}${cost.portion === null ? "" : ` ${cost.portion}`} ${cost.year}`, Number(allocation.unmet[at])])),
    costs: costs.map(({ serviceId, portion, year, pence, spend }) => ({ serviceId, portion, year, pence: Number(pence), spend })),
    unmetBounds: allocation.unmetBounds,
    admitted: Object.fromEntries(problem.sources.map(({ id, admits }) => [id, admits.map(({ cost }) => cost)])),
    refusals: (sourceId: string, cost: number) => payers.find(({ source }) => source.id === sourceId)!.refusals(costs[cost]!),
  };
}

describe("which money of a plan pays for what", () => {
  it("WE-15: everything is funded, both ring-fenced grants in full, £5,000 of base budget is left", () => {
    const { used, left, unmet, costs } = worked(sureStartCase);
    expect(costs.map(({ pence }) => pence)).toEqual([6_000_000, 7_000_000, 2_100_000, 1_400_000]);
    expect([used, left]).toEqual([{ "sure-start": [5_000_000], "childrens-fund": [8_000_000], base: [3_500_000] }, { "sure-start": [0], "childrens-fund": [0], base: [500_000] }]);
    expect(Object.values(unmet)).toEqual([0, 0, 0, 0]);
  });

  it("keeps a service whole when no condition looks inside it, and its savings inside its cost", () => {
    expect(worked({ services: [aService("s1")], costLines: [aCost("a", "s1", "100.00"), aCost("b", "s1", "-30.00", { costType: "saving" })] }).costs).toMatchObject([{ pence: 7_000, spend: { costType: null } }]);
  });

  it("tells types of cost apart where a clause excludes one, and shares a saving over what is spent", () => {
    const given = worked({
      services: [aService("s1")],
      costLines: [aCost("pay", "s1", "100.00"), aCost("overhead", "s1", "50.00", { costType: "overhead" }), aCost("saved", "s1", "-30.00", { costType: "saving" })],
      awards: [anAward("grant", "500.00")], conditions: [aCondition("grant", "s1"), aClause("no-overhead", "grant", "excluded cost type", { words: "overhead" })],
    });
    expect(given.costs.map(({ pence, spend }) => [spend.costType, pence])).toEqual([["overhead", 4_000], ["pay", 8_000]]);
    expect(given.used).toEqual({ grant: [8_000] });
    expect(given.refusals("grant", 0)).toMatchObject([{ id: "no-overhead", found: "overhead" }]);
  });

  it("cuts the year where a clause on dates ends, and charges only the days inside", () => {
    const given = worked({
      services: [aService("s1")], costLines: [aCost("pay", "s1", "36500.00")], awards: [anAward("grant", "36500.00")],
      conditions: [aCondition("grant", "s1"), aClause("until", "grant", "dates", { startsOn: "2005-04-01", endsOn: "2005-08-31" })],
    });
    expect(given.costs.map(({ pence, spend }) => [spend.from, spend.to, pence])).toEqual([["2005-04-01", "2005-08-31", 1_530_000], ["2005-09-01", "2006-03-31", 2_120_000]]);
    expect(given.used).toEqual({ grant: [1_530_000] });
  });

  it("WE-17: a quarter of the grant is kept for its purpose, and what cannot go there is left", () => {
    const given = worked({
      services: [{ ...aService("crime"), purpose: "crime reduction" }, aService("other")],
      costLines: [aCost("a", "crime", "40000.00"), aCost("b", "other", "300000.00")],
      awards: [anAward("fund", "180000.00")],
      conditions: [aCondition("fund", "crime"), aCondition("fund", "other"), aClause("quarter", "fund", "minimum share", { share: "0.25", words: "crime reduction" })],
    });
    expect(given.unmetBounds).toEqual([{ id: "quarter 0", pence: 500_000n }]);
  });

  it("carries forward what the terms allow and no more", () => {
    const given = worked({
      about: { ...oneYear, yearCount: 2 }, services: [aService("s1")],
      costLines: [aCost("pay", "s1", "1384.50", { endsOn: "2006-03-31" }), aCost("next", "s1", "100.00", { startsOn: "2006-04-01" })],
      awards: [anAward("grant", "1500.00", { endsOn: "2006-03-31", carryForwardShare: "0.05", carryForwardLimit: "60.00" })], conditions: [aCondition("grant", "s1")],
    });
    expect([given.used, given.left]).toEqual([{ grant: [138_450, 6_000] }, { grant: [5_550, 0] }]);
  });

  it("keeps to a pinned payment, though the best would be another", () => {
    const given = worked({ ...sureStartCase, pinnedPayments: [aPin("pin", "base", "s1", "40000.00", { source: "baseBudgets" })] });
    expect([given.used, given.unmet]).toEqual([{ "sure-start": [3_400_000], "childrens-fund": [8_000_000], base: [4_000_000] }, { "s1 0": 0, "s2 0": 0, "s3 Portion s3-5-to-10 0": 1_100_000, "s3 Portion s3-under-4 0": 0 }]);
  });

  it("counts only the money that the plan's policy is sure of", () => {
    const plan = { services: [aService("s1")], costLines: [aCost("a", "s1", "90.00")], awards: [anAward("sure", "10.00"), anAward("likely", "20.00", { certainty: "provisional" }), anAward("hoped", "30.00", { certainty: "indicative" })], conditions: ["sure", "likely", "hoped"].map((award) => aCondition(award, "s1")) };
    const unmet = (["confirmed only", "confirmed and provisional", "all"] as const).map((certaintyPolicy) => worked({ ...plan, about: { ...oneYear, certaintyPolicy } }).unmet["s1 0"]);
    expect(unmet).toEqual([8_000, 6_000, 3_000]);
  });
});
