import fc from "fast-check";
import { expect, it } from "vitest";
import { endingProjects } from "@/prisma/seed/luton/ending-projects-plan";
import { planOf } from "@/prisma/seed/luton/plans";
import { anAsk } from "@/testing/arbitrary-exit-route";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { evaluate } from "../plan/evaluate";
import type { Plan } from "../plan/plan";
import type { ExitRouteAsk } from "./exit-route-ask";
import { exitRouteNeed } from "./exit-route-need";
import { jointTaper } from "./joint-taper";
import { headroomKinds, taperToHeadroom, type HeadroomKind } from "./taper-to-headroom";
import { workOption } from "./work-option";

const years = ["2005/06", "2006/07", "2007/08"];
/** A taper of each service; the headroom stands with the first, so that only sharing it gives the others any. */
const tapersOf = (plan: Plan, headroom: readonly bigint[], headroomIs: HeadroomKind, from = years): ExitRouteAsk[] =>
  plan.services.map(({ id }, at) => anAsk({ id: `taper-${at}`, serviceId: id, partnerId: plan.partners[0]!.id, route: "taper", headroomIs, headroom: at > 0 ? [] : from.map((year, of) => ({ year, amount: penceToPounds(headroom[of] ?? 0n) })) }));
const headroomsOf = (asks: readonly ExitRouteAsk[], year: string): bigint[] => asks.map((ask) => (ask.route === "taper" ? sumPence(ask.headroom.filter((each) => each.year === year).map(({ amount }) => poundsToPence(amount))) : 0n));

it("three projects with a gap of £281,446.49 under a headroom of £300,000.00 are all taken on in full, and shrink only in years in which they do not fit", () => {
  const plan = planOf(endingProjects);
  const asks = tapersOf(plan, [30000000n, 43000000n, 62000000n], "the whole amount for each year", ["2006/07", "2007/08", "2008/09"]).map((ask) => ({ ...ask, effectiveOn: ({ "flying-start-play": "2006-09-01", "on-track-outreach": "2006-04-01" } as Record<string, string>)[ask.serviceId] ?? "2007-04-01" }) as ExitRouteAsk);
  const { growth, cost, gapLeft } = workOption(plan, evaluate(plan), { serviceIds: plan.services.map(({ id }) => id), asks });
  expect(growth[0]?.byYear).toEqual(["0.00", "281446.49", "430000.00", "620000.00"]);
  expect(cost.slice(0, 3)).toEqual(["0.00", "0.00", "-28319.38"]);
  expect(gapLeft).toEqual(["0.00", "4247.04", "0.00", "0.00"]);
});

it("headroom that does not reach goes to the projects in proportion to their gaps of the year, to the penny, and never more than a gap", () => {
  const headroom = fc.array(fc.bigInt({ min: 0n, max: 3_000_000n }), { minLength: 3, maxLength: 3 });
  fc.assert(fc.property(arbitraryPlan, headroom, fc.constantFrom(...headroomKinds), (plan, amounts, kind) => {
    const was = evaluate(plan);
    const asks = tapersOf(plan, amounts, kind);
    const needs = asks.map((ask) => exitRouteNeed(plan, was, ask));
    const shared = jointTaper(plan, was, asks);
    // The route begins on 1 April 2006: headroom before is nobody's.
    const solved = taperToHeadroom(years.map((_, at) => ({ gap: sumPence(needs.map((need) => need[at]!)), headroom: at === 0 ? 0n : amounts[at]! })), kind);
    years.forEach((year, at) => {
      const [parts, gaps] = [headroomsOf(shared, year), needs.map((need) => need[at]!)];
      const [total, all] = [sumPence(parts), sumPence(gaps)];
      expect(total).toBe(solved[at]?.baseTakes);
      parts.forEach((part, of) => {
        expect(part).toBeLessThanOrEqual(gaps[of]!);
        const off = part * all - total * gaps[of]!;
        if (all > 0n) expect(off < all && -off < all).toBe(true);
      });
    });
  }));
});

it("a taper of one project keeps its headroom as it is stated", () => {
  const plan = planOf(endingProjects);
  const [one] = tapersOf(plan, [1n, 2n, 3n], "new in each year, unused is kept");
  expect(jointTaper(plan, evaluate(plan), [one!])).toEqual([one]);
});
