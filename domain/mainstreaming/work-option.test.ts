import { describe, expect, it } from "vitest";
import { endingProjects } from "@/prisma/seed/luton/ending-projects-plan";
import { planOf } from "@/prisma/seed/luton/plans";
import { evaluate } from "../plan/evaluate";
import { poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { asksOf } from "./asks-of";
import { endingProjectsOf } from "./ending-projects";
import { ExitRouteRefusal } from "./exit-route-changes";
import { optionTerms, type OptionTerms } from "./option-terms";
import { workOption } from "./work-option";

const plan = planOf(endingProjects);
const was = evaluate(plan);
const projects = endingProjectsOf(plan, was);
const all = plan.services.map(({ id }) => id);
const post = (side: "before" | "after", name: string, number: string, salary: string, overhead: string) => ({ side, name, number, salary, onCost: "0.24", overhead, index: null });

const option = (terms: object, more: object = {}): OptionTerms => optionTerms.parse({
  name: "Together", serviceIds: all, awardId: null, effectiveOn: null, partnerId: "luton-borough-council", firstYear: "whole", redundancies: 0, redundancyPayment: "7190.00", oneOffCost: "0.00",
  reason: "The board agreed", equalityImpact: null, terms, ...more,
});
const worked = (terms: object, more: object = {}) => workOption(plan, was, asksOf(plan, projects, option(terms, more), "option"));

describe("a way out put beside others", () => {
  it("takes three projects into base budgets from the day each grant falls, and leaves no gap of theirs after it", () => {
    const { growth, gapLeft } = worked({ route: "full mainstream" });
    expect(growth).toHaveLength(1);
    expect(gapLeft.slice(2)).toEqual(["0.00", "0.00"]);
    expect(worked({ route: "full mainstream" }, { effectiveOn: "2006-04-01" }).gapLeft).toEqual(["0.00", "0.00", "0.00", "0.00"]);
  });

  it("merges three managements into one establishment: £652,860.00 becomes £607,252.80 and is paid back in 5.68 months (WE-34)", () => {
    const merge = worked({
      route: "merge",
      posts: [post("before", "Family workers", "15", "24000.00", "0.125"), post("before", "Managers", "3", "36000.00", "0.125"), post("after", "Family workers", "15", "24000.00", "0.1"), post("after", "Co-ordinators", "3", "28400.00", "0.1")],
    }, { redundancies: 3, effectiveOn: "2006-04-01" });
    expect(merge.merges).toMatchObject([{ before: "652860.00", after: "607252.80", recurrentSaving: "45607.20", oneOffCost: "21570.00", paybackMonthsExact: "5.68", paybackMonths: 6 }]);
    expect(merge.oneOff).toBe("21570.00");
    expect(merge.cost).toEqual(["0.00", "-45607.20", "-45607.20", "-45607.20"]);
  });

  it("shares the headroom of a taper out over the projects to the penny", () => {
    const { asks } = asksOf(plan, projects, option({ route: "taper", headroomIs: "the whole amount for each year", headroom: [{ year: "2006/07", amount: "100000.01" }] }), "option");
    expect(asks).toHaveLength(3);
    expect(sumPence(asks.flatMap((ask) => (ask.route === "taper" ? ask.headroom.map(({ amount }) => poundsToPence(amount)) : [])))).toBe(10000001n);
  });

  it("stops three projects on the days after their grants end, with nobody reached any more", () => {
    const { children, posts, growth } = worked({ route: "stop" });
    expect([children.after, posts.after, growth]).toEqual([0, "0", []]);
  });

  it("is refused at the field that does not suit its kind", () => {
    const refusal = (() => {
      try {
        return worked({ route: "partial mainstream", share: "2" });
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(ExitRouteRefusal);
    expect((refusal as ExitRouteRefusal).problems).toEqual([{ path: "share", message: "Enter a share from 0 to 1, like 0.25 or 1/3" }]);
  });
});
