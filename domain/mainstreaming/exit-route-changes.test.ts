import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { anAsk, arbitraryAsk } from "@/testing/arbitrary-exit-route";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aPortion, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { canonicalPlan } from "../plan/canonical-plan";
import { applyChanges, diff, invert } from "../plan/change";
import { evaluate } from "../plan/evaluate";
import type { Plan } from "../plan/plan";
import { readPlan } from "../plan/read-plan";
import type { ExitRouteAsk } from "./exit-route-ask";
import { exitRouteChanges, ExitRouteRefusal } from "./exit-route-changes";
import { costOfService, exitRouteNeed, gapOfService } from "./exit-route-need";

const planAndAsk = arbitraryPlan.chain((plan) => fc.tuple(fc.constant(plan), arbitraryAsk(plan.awards.map(({ id }) => id))));

/** The plan after a route; null where the route is refused. */
function after(plan: Plan, ask: ExitRouteAsk): Plan | null {
  try {
    return applyChanges(plan, exitRouteChanges(plan, ask));
  } catch (error) {
    if (error instanceof ExitRouteRefusal) return null;
    throw error;
  }
}

const doNothing = planOf({ ...lutonPlans.doNothing, exitRoutes: [] });
const family = { serviceId: "family-support-workers", partnerId: "luton-borough-council" };
const taken = (more: object) => {
  const changed = applyChanges(doNothing, exitRouteChanges(doNothing, anAsk({ ...family, ...more })));
  return { plan: changed, ...evaluate(changed) };
};
const byYear = (amounts: object): string[] => Object.values(amounts).map(String);
/** The kinds of route that close the gap they answer for. */
const closing = ["full mainstream", "partial mainstream", "taper", "transfer to a partner", "pool"];
/** Those of them that also shrink the service. */
const cutting = ["partial mainstream", "taper"];
const gaps = ["0.00", "134785.32", "228817.20", "357913.09"];

describe("any exit route of any plan", () => {
  it("gives changes that fit and leave a sound plan, and undone they give the plan back", () => {
    fc.assert(fc.property(planAndAsk, ([plan, ask]) => {
      const changed = after(plan, ask);
      fc.pre(changed !== null);
      expect(readPlan(changed)).toMatchObject({ ok: true });
      expect(canonicalPlan(applyChanges(changed, invert(diff(plan, changed))))).toBe(canonicalPlan(plan));
    }));
  });

  it("leaves the years before it alone, never widens the gap, and where it closes a gap, closes it to the penny", () => {
    fc.assert(fc.property(planAndAsk, ([plan, ask]) => {
      const changed = after(plan, ask);
      fc.pre(changed !== null);
      const [was, is] = [evaluate(plan), evaluate(changed)];
      const [gapsBefore, gapsAfter] = [was, is].map(({ figures }) => byYear(figures.gap.byYear).map((gap) => BigInt(gap.replace(".", ""))));
      const need = exitRouteNeed(plan, was, ask);
      gapsBefore?.forEach((gap, at) => {
        if (`${2006 + at}-03-31` < ask.effectiveOn) expect([gapsAfter?.[at], costOfService(is, ask.serviceId)[at]]).toEqual([gap, costOfService(was, ask.serviceId)[at]]);
        if (ask.route !== "transfer to the voluntary sector" && ask.route !== "merge") expect(gapsAfter?.[at]).toBeLessThanOrEqual(gap);
        // Grant that a cut sets free may close the gap of another service besides.
        if (cutting.includes(ask.route)) expect(gapsAfter?.[at]).toBeLessThanOrEqual(gap - (need[at] ?? 0n));
        else if (closing.includes(ask.route)) expect(gapsAfter?.[at]).toBe(gap - (need[at] ?? 0n));
        if (closing.includes(ask.route) && ask.awardId === null && ask.firstYear === "whole" && need[at] !== 0n) expect(gapOfService(is, ask.serviceId)[at]).toBe(0n);
      });
    }));
  });

  it("that stops a whole service leaves no cost, post or child of it in the years after", () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const changed = after(plan, anAsk({ route: "stop", effectiveOn: "2006-09-01", oneOffCost: "500.00", redundancies: 2 }));
      fc.pre(changed !== null);
      const is = evaluate(changed);
      expect(costOfService(is, "family")[2]).toBe(0n);
      expect(gapOfService(is, "family")[2]).toBe(0n);
      expect(changed.provisions.filter(({ serviceId, endsOn }) => serviceId === "family" && (endsOn === null || endsOn > "2006-08-31"))).toEqual([]);
      expect(is.lines.filter(({ id }) => id.startsWith("exit-") && id !== "exit-cut").map(({ amounts }) => byYear(amounts)[1])).toEqual(["500.00", "14380.00"]);
    }));
  });
});

describe("Luton's three streams (WE-07) by each of the ten routes", () => {
  it("full mainstream: growth is the gap to the penny, and nobody is lost", () => {
    const { figures, posts, children } = taken({ route: "full mainstream" });
    expect(byYear(figures.growth.byYear)).toEqual(gaps);
    expect([figures.gap.total, byYear(posts), byYear(children)]).toEqual(["0.00", ["18", "18", "18", "18"], ["1150", "1150", "1150", "1150"]]);
  });

  it("full mainstream of one award: the base takes what On Track paid, and its workers stay", () => {
    const { figures, posts } = taken({ route: "full mainstream", awardId: "on-track" });
    expect(byYear(figures.growth.byYear)).toEqual(["0.00", "90000.00", "90000.00", "90000.00"]);
    expect(byYear(figures.gap.byYear)).toEqual(["0.00", "44785.32", "138817.20", "267913.09"]);
    expect(byYear(posts)).toEqual(["18", "15", "15", "6"]);
  });

  it("partial mainstream: the base takes half, the service shrinks by half", () => {
    const { figures, posts, children } = taken({ route: "partial mainstream", share: "0.5" });
    expect(byYear(figures.growth.byYear)).toEqual(["0.00", "67392.66", "114408.60", "178956.55"]);
    expect(byYear(figures.cost.byYear)).toEqual(["360000.00", "302543.34", "264408.60", "208956.55"]);
    expect([figures.gap.total, byYear(posts).at(-1), byYear(children).at(-1)]).toEqual(["0.00", "9.5", "615"]);
  });

  it("taper: growth is the headroom, the service shrinks by the rest", () => {
    const { figures, posts } = taken({ route: "taper", headroomIs: "the whole amount for each year", headroom: [{ year: "2006/07", amount: "90000" }, { year: "2007/08", amount: "120000" }, { year: "2008/09", amount: "150000" }] });
    expect(byYear(figures.growth.byYear)).toEqual(["0.00", "90000.00", "120000.00", "150000.00"]);
    expect(byYear(figures.cost.byYear)).toEqual(["360000.00", "325150.68", "270000.00", "180000.00"]);
    expect([figures.gap.total, byYear(posts)]).toEqual(["0.00", ["18", "12.33", "9.9", "8.11"]]);
  });

  it("merge: WE-34's saving comes off the cost and the redundancies come once", () => {
    const { figures, merges } = taken({ route: "merge", redundancies: 3, posts: lutonPlans.mergeUnderThreeCoordinators.posts.map(({ id: _id, exitRouteId: _exitRouteId, ...post }) => post) });
    expect(merges).toMatchObject([{ recurrentSaving: "45607.20", paybackMonths: 6 }]);
    expect([byYear(figures.gap.byYear), byYear(figures.oneOff.byYear)]).toEqual([["0.00", "89178.12", "183210.00", "312305.89"], ["0.00", "21570.00", "0.00", "0.00"]]);
  });

  it("transfer to the voluntary sector: the price takes the place of the cost that lacks money, and the council pays it", () => {
    const { figures, plan } = taken({ route: "transfer to the voluntary sector", providerId: "luton-voluntary-sector", contractPrice: "100000.00", oneOffCost: "8000.00" });
    expect(byYear(figures.cost.byYear)).toEqual(["360000.00", "335150.68", "250000.00", "130000.00"]);
    expect(byYear(figures.growth.byYear)).toEqual(["0.00", "100000.00", "100000.00", "100000.00"]);
    expect([figures.gap.total, figures.oneOff.total, plan.services[0]?.providerId]).toEqual(["0.00", "8000.00", "luton-voluntary-sector"]);
  });

  it("transfer to a partner: its base budget takes the gap and it provides the service", () => {
    const { figures, partners, plan } = taken({ route: "transfer to a partner", partnerId: "luton-primary-care-trust" });
    expect([figures.gap.total, partners[1]?.growthTotal, plan.services[0]?.providerId]).toEqual(["0.00", "721515.61", "luton-primary-care-trust"]);
  });

  it("other external funding: the new grant pays until it ends, and the gap comes back", () => {
    const { figures, posts } = taken({ route: "other external funding", award: { name: "Lottery", funder: "A fund", amount: "200000", endsOn: "2007-09-30", certainty: "provisional" } });
    expect(byYear(figures.gap.byYear)).toEqual(["0.00", "0.00", "128817.20", "357913.09"]);
    expect(byYear(posts)).toEqual(["18", "18", "1", "1"]);
  });

  it("charge or trade: income comes off the cost", () => {
    const { figures } = taken({ route: "charge or trade", income: "34785.32" });
    expect(byYear(figures.gap.byYear)).toEqual(["0.00", "100000.00", "194031.88", "323127.77"]);
  });

  it("pool: partners share the gap 70 to 30 to the penny", () => {
    const { figures, partners } = taken({ route: "pool", contributions: [{ partnerId: "luton-borough-council", weight: 70 }, { partnerId: "luton-primary-care-trust", weight: 30 }] });
    expect([figures.gap.total, ...partners.slice(0, 2).map(({ growth }) => byYear(growth))]).toEqual(["0.00", ["0.00", "94349.72", "160172.04", "250539.16"], ["0.00", "40435.60", "68645.16", "107373.93"]]);
  });

  it("stop: from September the cost counts its days before, then vanishes", () => {
    const { figures, posts } = taken({ route: "stop", effectiveOn: "2006-09-01", redundancies: 9 });
    expect([byYear(figures.cost.byYear), byYear(posts), figures.oneOff.total]).toEqual([["360000.00", "155069.06", "0.00", "0.00"], ["18", "0", "0", "0"], "64710.00"]);
  });
});

it("a service of which a grant may pay only half shrinks until nothing is short: by 60,000.00, because of each pound cut the grant would have paid half", () => {
  const plan = soundPlan(emptyPlan({
    services: [aService("family")], costLines: [aCost("workers", "family", "100000.00")],
    portions: [aPortion("under-fives", "family", "1/2", { ageTo: 4 }), aPortion("over-fours", "family", "1/2", { ageFrom: 5 })],
    awards: [anAward("grant", "30000.00")], conditions: [aClause("ages", "grant", "ages", { ageFrom: 0, ageTo: 4 })],
    baseBudgets: [aBaseBudget("base", "20000.00", { serviceId: "family" })],
  }));
  const changed = evaluate(applyChanges(plan, exitRouteChanges(plan, anAsk({ route: "partial mainstream", share: "0" }))));
  expect([byYear(evaluate(plan).figures.gap.byYear), byYear(changed.figures.gap.byYear)]).toEqual([["50000.00", "50000.00", "50000.00"], ["50000.00", "0.00", "0.00"]]);
  expect(byYear(changed.figures.cost.byYear)).toEqual(["100000.00", "40000.00", "40000.00"]);
});

it("grant for buildings that a cut sets free (here all but the odd penny) helps the next service, and the one that shrinks has no gap all the same", () => {
  const plan = soundPlan(emptyPlan({
    services: [aService("family"), aService("school")],
    costLines: [aCost("building", "family", "10000.00", { nature: "capital" }), aCost("workers", "family", "10000.00"), aCost("hall", "school", "5000.00", { nature: "capital" })],
    awards: [anAward("buildings", "10000.00", { nature: "capital" })], conditions: [aCondition("buildings", "family"), aCondition("buildings", "school")],
    baseBudgets: [aBaseBudget("base", "4000.00", { serviceId: "family" })],
  }));
  const changed = evaluate(applyChanges(plan, exitRouteChanges(plan, anAsk({ route: "partial mainstream", share: "0" }))));
  expect(byYear(evaluate(plan).figures.gap.byYear)).toEqual(["11000.00", "11000.00", "11000.00"]);
  expect([costOfService(changed, "family"), gapOfService(changed, "family"), byYear(changed.figures.gap.byYear)]).toEqual([[2000000n, 800001n, 800001n], [600000n, 0n, 0n], ["11000.00", "0.00", "0.00"]]);
});

it("the same asking gives the same changes, whatever the order of the plan's lines", () => {
  const ask = anAsk({ ...family, route: "partial mainstream", share: "2/3" });
  const turned = { ...doNothing, awards: [...doNothing.awards].reverse(), provisions: [...doNothing.provisions].reverse(), costLines: [...doNothing.costLines].reverse() };
  expect(exitRouteChanges(turned, ask)).toEqual(exitRouteChanges(doNothing, ask));
});

describe("a route that does not fit", () => {
  const refused = (more: object) => () => exitRouteChanges(doNothing, anAsk({ ...family, route: "full mainstream", ...more }));

  it("is refused with the field at fault", () => {
    expect(refused({ serviceId: "nobody" })).toThrow(/exitRoutes\[0\]\.serviceId: There is no service/);
    expect(refused({ effectiveOn: "2012-04-01" })).toThrow(/exitRoutes\[0\]\.effectiveOn: .*outside the years/);
    expect(refused({ partnerId: "nobody" })).toThrow(ExitRouteRefusal);
    expect(refused({ route: "merge", posts: [] })).toThrow(/A merge needs its posts before/);
    expect(refused({ route: "charge or trade", income: "400000.00" })).toThrow(/cannot cost less than nothing/);
  });
});
