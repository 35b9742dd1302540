import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endingProjects } from "@/prisma/seed/luton/ending-projects-plan";
import { planOf } from "@/prisma/seed/luton/plans";
import { anAsk, arbitraryAsk } from "@/testing/arbitrary-exit-route";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { fromDayByCounting } from "@/testing/oracles/mainstreaming";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { evaluate } from "../plan/evaluate";
import type { Plan } from "../plan/plan";
import { costOfService, exitRouteNeed, gapOfService } from "./exit-route-need";
import { gapBeforeFall } from "./gap-before-fall";
import { penceFromDay } from "./pence-from-day";

const projects = planOf(endingProjects);
const needOf = (plan: Plan, more: object) => exitRouteNeed(plan, evaluate(plan), anAsk({ serviceId: "family", effectiveOn: "2006-09-01", firstYear: "by days", route: "full mainstream", ...more }));
const flyingStart = { serviceId: "flying-start-play" };

describe("what a way out of a project has to answer for, counted by days", () => {
  it("is what the days from its start cost, not a part of a gap that only arises on them: £89,995.71 of £92,068.73 from 1 September 2006, as stopping saves", () => {
    expect(needOf(projects, flyingStart)).toEqual([0n, 8999571n, 15873371n, 16261496n]);
    expect(needOf(projects, { ...flyingStart, firstYear: "whole" })[1]).toBe(9206873n);
    expect(needOf(projects, { ...flyingStart, route: "stop" })[1]).toBe(8999571n);
  });

  it("of one grant is what it paid until it ended: all it pays less than in its best year", () => {
    expect(needOf(projects, { ...flyingStart, awardId: "flying-start-award" })[1]).toBe(8712329n);
  });

  it("takes off what still pays on those days: 212 of 365 days of a gap that lasts all year", () => {
    const plan = soundPlan(emptyPlan({ services: [aService("family")], costLines: [aCost("pay", "family", "100.00")], baseBudgets: [aBaseBudget("base", "60.00")] }));
    expect(needOf(plan, {})).toEqual([0n, 2323n, 4000n]);
  });

  it("is never more than the year lacks, where a grant leaves money for the days after it", () => {
    const plan = soundPlan(emptyPlan({ services: [aService("family")], costLines: [aCost("pay", "family", "100.00")], awards: [anAward("grant", "200.00", { endsOn: "2006-08-31" })], conditions: [aCondition("grant", "family")] }));
    expect(needOf(plan, {})[1]).toBe(10000n - 8384n);
  });

  it("of a cost that has ended by itself is nothing when it stops the day after", () => {
    const plan = soundPlan(emptyPlan({ services: [aService("family")], costLines: [aCost("pay", "family", "100.00", { endsOn: "2006-08-31" })] }));
    expect(needOf(plan, { route: "stop" })).toEqual([0n, 0n, 0n]);
  });

  it("is never less than the year lacks beyond what the days before cost, never more than the whole year, and the same in every other year, in any plan", () => {
    fc.assert(fc.property(arbitraryPlan.chain((plan) => fc.tuple(fc.constant(plan), arbitraryAsk(plan.awards.map(({ id }) => id)))), ([plan, ask]) => {
      fc.pre(ask.route !== "stop" && ask.awardId === null);
      const was = evaluate(plan);
      const [whole, byDays, gap] = [exitRouteNeed(plan, was, { ...ask, firstYear: "whole" }), exitRouteNeed(plan, was, { ...ask, firstYear: "by days" }), gapOfService(was, ask.serviceId)];
      const from = exitRouteNeed(plan, was, { ...ask, route: "stop" });
      was.years.forEach((year, at) => {
        const yearOfEffect = `${Number(year.slice(0, 4)) + 1}-03-31` >= ask.effectiveOn && `${year.slice(0, 4)}-04-01` <= ask.effectiveOn;
        if (!yearOfEffect) return expect(byDays[at]).toBe(whole[at]);
        expect(byDays[at]! >= 0n && byDays[at]! <= whole[at]!).toBe(true);
        expect(gap[at]! - byDays[at]!).toBeLessThanOrEqual(costOfService(was, ask.serviceId)[at]! - from[at]!);
      });
    }));
  });

  it("leaves what prices rose before the grants of three projects ended: £6,320.06", () => {
    expect(gapBeforeFall(projects, evaluate(projects), projects.services.map(({ id }) => id))).toEqual([{ year: "2006/07", pence: 632006n }]);
  });
});

it("an amount from a day on is what counting its days gives", () => {
  const days = fc.constantFrom("2006-04-01", "2006-08-31", "2006-09-01", "2007-01-15", "2007-03-31");
  const amount = fc.record({ pence: fc.bigInt({ min: -99_999n, max: 99_999n }), startsOn: fc.option(days), endsOn: fc.option(days) });
  fc.assert(fc.property(amount, days, ({ pence, ...run }, day) => {
    const { startsOn, endsOn } = run as { startsOn: IsoDate | null; endsOn: IsoDate | null };
    expect(penceFromDay([{ pence, run: { startsOn, endsOn } }], "2006/07" as FinancialYear, day as IsoDate)).toBe(fromDayByCounting(pence, startsOn, endsOn, day, 2006));
  }));
});
