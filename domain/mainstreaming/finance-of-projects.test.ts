import { describe, expect, it } from "vitest";
import { endingProjects } from "@/prisma/seed/luton/ending-projects-plan";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import type { IsoDate } from "../financial-year/financial-year";
import { penceToPounds } from "../money/money";
import { applyChanges } from "../plan/change";
import { evaluate } from "../plan/evaluate";
import { baseBudgetLadders, fitToHeadroom, moveAsk } from "./base-budget-ladder";
import { decideBy, usualCycle } from "./decide-by";
import { endingProjectsOf, lostByYear } from "./ending-projects";
import { evidenceOf, evidenceOverrides, overrideFault } from "./evidence-of";
import { savingsTargetsOf } from "./savings-of";

const projectsPlan = planOf(endingProjects);
const on = (date: string) => date as IsoDate;

describe("short-term projects and the day by which the board decides", () => {
  it("lose what each grant pays less than in its best year (WE-07), and their posts and children not on the last day that a grant still pays", () => {
    const plan = planOf(lutonPlans.doNothing);
    const evaluation = evaluate(plan);
    const projects = endingProjectsOf(plan, evaluation);
    expect(projects.map(({ name }) => name)).toEqual(["On Track", "Flying Start", "Children's Fund"]);
    expect(lostByYear(projects, evaluation.years).map(({ pence, postHundredths, children }) => [penceToPounds(pence), postHundredths, children])).toEqual([
      ["0.00", 0n, 0], ["124849.32", 800n, 450], ["210000.00", 800n, 450], ["330000.00", 1700n, 1070],
    ]);
  });

  it("are decided by the meeting from which call-in, consultation and notice still run out before the money ends", () => {
    const service = projectsPlan.services.find(({ id }) => id === "on-track-outreach")!;
    expect(decideBy(service, on("2006-03-31"), [on("2005-06-21")], on("2005-05-10"), usualCycle)).toEqual({
      is: "worked out", noticeBy: "2005-09-30", consultationFrom: "2005-07-02", effectiveBy: "2005-07-01", decideBy: "2005-06-23", boardBy: "2005-05-12", meetsOn: null, papersBy: null, isPassed: false,
    });
    expect(decideBy(service, on("2006-03-31"), [on("2005-05-10"), on("2005-06-21")], on("2005-05-10"), usualCycle)).toMatchObject({ meetsOn: "2005-05-10", papersBy: "2005-04-29" });
    expect(decideBy(service, on("2006-03-31"), [], on("2005-05-13"), usualCycle)).toMatchObject({ isPassed: true });
  });

  it("have no such day where nobody has stated the notice, and none is made up", () => {
    expect(decideBy({ noticeMonths: null, consultationDays: 30 }, on("2006-03-31"), [], on("2005-05-10"), usualCycle)).toEqual({ is: "not stated", missing: ["noticeMonths"] });
  });
});

describe("evidence", () => {
  it("below the board's threshold keeps a project out of base budgets unless a reason is given", () => {
    const route = { route: "full mainstream", serviceId: "flying-start-play" } as const;
    expect(evidenceOf(projectsPlan, "flying-start-play").held).toHaveLength(4);
    expect(overrideFault(projectsPlan, route)).toMatchObject({ path: "overrideReason", message: expect.stringContaining("Flying Start play has 4 of the 8 kinds of evidence") });
    expect(overrideFault(projectsPlan, { ...route, overrideReason: "The families move in April" })).toBeNull();
    expect(overrideFault(projectsPlan, { route: "taper", serviceId: "flying-start-play" })).toBeNull();
    expect(overrideFault(projectsPlan, { route: "full mainstream", serviceId: "childrens-fund-family-project" })).toBeNull();
  });

  it("is asked for by no plan without a threshold", () => {
    expect(evidenceOverrides(planOf(lutonPlans.mainstreamInFull))).toEqual([]);
  });
});

describe("a savings target", () => {
  it("touches unrestricted money only: 2% of £15.6 million is £312,000.00 whatever grants stand beside it (WE-28)", () => {
    const plan = soundPlan(emptyPlan({
      services: [aService("family")], costLines: [aCost("pay", "family", "16000000.00")], baseBudgets: [aBaseBudget("base", "15600000.00")],
      awards: [anAward("grant", "900000.00")], conditions: [aCondition("grant", "family")], savingsTargets: [{ id: "saving", partnerId: "council", year: "2006/07", share: "0.02", source: "Budget strategy" }],
    }));
    const [target] = savingsTargetsOf(plan, evaluate(plan));
    expect([target?.unrestricted, target?.restricted, target?.saving].map((pence) => penceToPounds(pence ?? 0n))).toEqual(["15600000.00", "900000.00", "312000.00"]);
  });
});

describe("the base-budget ladder", () => {
  const growth = (id: string, amount: string, priority: number | null) => aBaseBudget(id, amount, { growth: true, priority, startsOn: "2006-04-01" });
  const plan = soundPlan(emptyPlan({
    services: [aService("family")], costLines: [aCost("pay", "family", "900.00")], baseBudgets: [growth("late", "100.00", null), growth("large", "500.00", 2), growth("first", "200.00", 1)],
    headrooms: [{ id: "next", partnerId: "council", year: "2006/07", amount: "450.00", source: "Budget strategy" }],
  }));
  const rungs = (of: typeof plan) => baseBudgetLadders(of, evaluate(of))[0]?.rungs ?? [];

  it("draws its line at the first ask that does not fit, and what stands under it falls below", () => {
    expect(rungs(plan).map(({ line, fits, failsIn }) => [line.id, fits, failsIn])).toEqual([["first", true, null], ["large", false, "2006/07"], ["late", false, "2006/07"]]);
  });

  it("moves an ask one place and numbers all asks of the partner", () => {
    const moved = applyChanges(plan, moveAsk(plan, "late", -1));
    expect(rungs(moved).map(({ line, fits }) => [line.id, line.priority, fits])).toEqual([["first", 1, true], ["late", 2, true], ["large", 3, false]]);
    expect(moveAsk(plan, "first", -1)).toEqual([]);
  });

  it("tapers an ask to what the headroom leaves it, and the ask then fits", () => {
    const fitted = fitToHeadroom(plan, evaluate(plan), "large", "Tapered to the headroom");
    expect(fitted?.years.map(({ year, asked, baseTakes, reduction }) => [year, asked, baseTakes, reduction])).toEqual([["2005/06", 0n, 0n, 0n], ["2006/07", 50000n, 25000n, 25000n], ["2007/08", 50000n, 50000n, 0n]]);
    expect(rungs(applyChanges(plan, fitted?.changes ?? [])).find(({ line }) => line.id === "large")).toMatchObject({ fits: true });
  });
});
