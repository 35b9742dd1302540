import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf } from "@/prisma/seed/luton/plans";
import { pooledFundPlan } from "@/prisma/seed/luton/pooled-fund-plan";
import { numbersOf, type DocumentSources } from "../documents/produced-document";
import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { instalments } from "../grants/instalments";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { applyChanges } from "../plan/change";
import { evaluate } from "../plan/evaluate";
import type { Pounds } from "../plan/fields";
import { collections, type Plan } from "../plan/plan";
import { readPlan } from "../plan/read-plan";
import { checkAgreement } from "./agreement-check";
import { checklistSheets } from "./checklist-sheets";
import { legalFlags } from "./legal-flags";
import { onlyPool } from "./only-pool";
import { outturnsAtTotal, outturnsByScheme } from "./outturns-at";
import { overspendReport, perCentOf } from "./overspend-report";
import { partnerStatement } from "./partner-statement";
import { poolChecklist } from "./pool-checklist";
import { contributionInstalments, poolContributions } from "./pool-contributions";
import { poolExit } from "./pool-exit";
import { poolOutturn } from "./pool-outturn";
import { poolRegister } from "./pool-register";
import { upliftOffer } from "./uplift-offer";

const plan = planOf(pooledFundPlan);
const evaluation = evaluate(plan);
const year = "2005/06" as FinancialYear;
const uplift = (poolId: string) => upliftOffer(plan, evaluation, plan.uplifts.find((each) => each.poolId === poolId)!)!;
const atTotal = (total: string) => poolOutturn({ plan, evaluation, poolId: "childrens-pool", year, outturns: outturnsAtTotal(plan, evaluation, "childrens-pool", year, total as Pounds) });
const confirmed = { confirmations: [{ partnerId: "a", name: "A", isConfirmed: true }], movedSince: [] };

describe("the worked examples of pooled funds, from a plan", () => {
  it("WE-13: £830,000.01 in four equal instalments, the odd penny first", () => {
    const found = contributionInstalments(plan, poolContributions(plan, evaluation, "mental-health-pool", year), firstDayOf(year), lastDayOf(year), poundsToPence).find(({ instalments: each }) => each.length > 0)!;
    expect([found.amount, found.difference, found.instalments.map(({ amount }) => amount)]).toEqual(["830000.01", "0.00", ["207500.01", "207500.00", "207500.00", "207500.00"]]);
    expect(instalments(poundsToPence(found.amount), 4, firstDayOf(year), 12, "in advance").map(({ dueOn, pence }) => [dueOn, penceToPounds(pence)])).toEqual(found.instalments.map(({ dueOn, amount }) => [dueOn, amount]));
  });

  it("WE-14: contributions carried into the next year, step by step", () => {
    const found = uplift("childrens-pool");
    expect([found.thisYear, found.rolledForward, found.inflation, found.efficiency, found.pool]).toEqual(["2200000.00", "2212500.00", "55312.50", "22125.00", "2285687.50"]);
    expect(found.partners.map(({ offered }) => offered)).toEqual(["1298686.08", "862327.56", "124673.86"]);
  });

  it("WE-14: taken up, the plan's contributions are those offered, and nothing is left to take up", () => {
    const taken = readPlan(applyChanges(plan, uplift("childrens-pool").changes));
    if (!taken.ok) throw new Error(taken.problems.map(({ message }) => message).join());
    const after = evaluate(taken.plan);
    expect(poolContributions(taken.plan, after, "childrens-pool", "2006/07" as FinancialYear).map(({ cash }) => cash)).toEqual(["1298686.08", "862327.56", "124673.86"]);
    expect(upliftOffer(taken.plan, after, taken.plan.uplifts.find(({ poolId }) => poolId === "childrens-pool")!)!.changes).toEqual([]);
  });

  it("offers nothing to take up where the terms take more from the pool than it has", () => {
    const found = upliftOffer(plan, evaluation, { ...plan.uplifts.find(({ poolId }) => poolId === "childrens-pool")!, plannedChanges: "-3000000.00" as Pounds })!;
    expect([found.pool.startsWith("-"), found.isBelowNought, found.changes]).toEqual([true, true, []]);
    expect(uplift("childrens-pool").isBelowNought).toBe(false);
  });

  it("WE-14b: the NHS uplift of 5.66%", () => {
    expect(uplift("nursing-pool").partners.map(({ offered, change }) => [offered, change])).toEqual([["105660.00", "5660.00"], ["876978.00", "46978.00"]]);
  });

  it("WE-31: what is left when the pool ends is split by contributions", () => {
    const found = poolExit({ plan, evaluation, poolId: "childrens-pool", endsOn: "2008-03-31" as IsoDate, balance: "18750.50" as Pounds, liabilities: "0.00" as Pounds })!;
    expect(found.partners.map(({ balance }) => balance)).toEqual(["10653.69", "7074.05", "1022.76"]);
    expect(sumPence(found.partners.map(({ assets }) => poundsToPence(assets)))).toBe(poundsToPence(found.assetsTotal));
  });

  it("WE-08 through the outturn asked for, with what follows", () => {
    const found = atTotal("2247321.57");
    expect(found.partners.map(({ bears }) => bears)).toEqual(["26887.25", "17853.14", "2581.18"]);
    expect(perCentOf(found.variance, found.budget)).toBe("2.15%");
    expect(overspendReport(found, "The council", "Pool Manager").map(({ to }) => to)).toEqual(["The partnership board, at its next meeting", "The finance officer of each partner", "The council, as host"]);
    expect(overspendReport(atTotal("2200000.00"), "The council", null)).toEqual([]);
  });
});

it("spreads any total over the cost lines to the penny", () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), (total) => {
    expect(atTotal(penceToPounds(total)).outturn).toBe(penceToPounds(total));
    expect(sumPence([...outturnsByScheme(plan, evaluation, "childrens-pool", year, new Map([["child-therapies", penceToPounds(total)]])).values()].map(poundsToPence))).toBe(total);
  }));
});

it("balances every pool and keeps money by arrangement apart", () => {
  const register = poolRegister(plan, evaluation, year);
  expect(register.pools.every(({ income, plannedSpend, balance }) => income === plannedSpend && balance === "0.00")).toBe(true);
  expect(register.held.filter(({ arrangement }) => arrangement !== "pooled").map(({ arrangement, cash }) => [arrangement, cash])).toEqual([["aligned", "60000.00"], ["lead commissioning", "40000.00"], ["transferred", "25000.00"], ["own", "0.00"]]);
});

it("knows which powers stood when, and who may not join", () => {
  const flags = (poolId: string, more = {}) => legalFlags(plan, { ...plan.pools.find(({ id }) => id === poolId)!, ...more }, evaluation.years).flags;
  expect(flags("childrens-pool")).toEqual([expect.stringContaining("Voluntary sector partners may not pool money under Children Act 2004, section 10")]);
  expect(flags("nursing-pool")).toEqual([expect.stringContaining("ends on 28 February 2007, while the pool runs")]);
  expect(flags("nursing-pool", { legalBasis: "National Health Service Act 2006, section 75" })).toEqual([expect.stringContaining("was not yet in force on 1 April 2005")]);
  expect(flags("nursing-pool", { legalBasis: "A handshake" })).toHaveLength(1);
});

describe("the checklist of a pooled fund", () => {
  it("is complete when all twelve are Yes, and says what is missing", () => {
    const checklist = poolChecklist(plan, evaluation, "childrens-pool", confirmed);
    expect([checklist.checks.length, checklist.isComplete]).toEqual([12, true]);
    const unsigned = poolChecklist(plan, evaluation, "mental-health-pool", { ...confirmed, movedSince: ["LAIT"] });
    expect(unsigned.checks.filter(({ isYes }) => !isYes).map(({ id }) => id)).toEqual(["agreement", "risk-share", "host-and-manager", "vat", "exit", "up-to-date"]);
    expect(checkAgreement(plan, "mental-health-pool").missing.map(({ letter }) => letter)).toEqual(["c", "d", "e", "f", "g"]);
  });

  it("makes a workbook of five sheets whose income is the pool's", () => {
    const sheets = checklistSheets({ plan, evaluation, poolId: "childrens-pool", checklist: poolChecklist(plan, evaluation, "childrens-pool", confirmed), sources });
    expect(sheets.map(({ name }) => name)).toEqual(["Checklist", "Cover", "Budget arrangements", "Conditions", "Income and expenditure"]);
    expect(JSON.stringify(sheets[4])).toContain("2200000.00");
  });
});

const sources: DocumentSources = { questionId: "q", scenarioId: "s", scenarioName: "S", version: 1, contentHash: "0".repeat(64), ledger: null };

describe("a partner's statement", () => {
  const made = (partnerId: string) => partnerStatement({ plan, evaluation, partnerId, outturn: atTotal("2247321.57"), sources });

  it("says the same when it is made again, and every number says where it comes from", () => {
    expect(made("luton-borough-council")).toEqual(made("luton-borough-council"));
    for (const { from } of plan.partners.flatMap(({ id }) => numbersOf(made(id)))) expect(isKnown(plan, from), from).toBe(true);
  });

  it("shows what the partner bears and that aligned money stands beside the pool", () => {
    const words = JSON.stringify(made("luton-borough-council"));
    expect(words).toContain("26887.25");
    expect(made("luton-borough-council").sections.find(({ heading }) => heading === "Put in")!.blocks).not.toEqual(expect.arrayContaining([expect.stringContaining("aligned")]));
    expect(JSON.stringify(made("luton-borough-council").sections[0])).not.toContain("Family information");
    expect(JSON.stringify(made("luton-borough-council").sections.at(-1))).toContain("Family information");
  });
});

const rules = ["risk-share", "waterfall", "partner-position"];

/** Whether "baseBudgets trust-contribution amount 2005/06" names a line, or "risk-share childrens-pool 2005/06" a pool. */
function isKnown({ ...of }: Plan, from: string): boolean {
  const [what = "", id = ""] = from.split(" ");
  if (rules.includes(what)) return of.pools.some((pool) => pool.id === id);
  return what in collections && of[what as keyof typeof collections].some((line) => line.id === id);
}

it("works an outturn out of one pool's own lines as out of the whole plan", () => {
  for (const { id } of plan.pools) {
    const own = onlyPool(plan, evaluation, id, year);
    const outturns = outturnsAtTotal(own.plan, own.evaluation, id, year, "1234567.89" as Pounds);
    expect(poolOutturn({ ...own, poolId: id, year, outturns })).toEqual(poolOutturn({ plan, evaluation, poolId: id, year, outturns }));
  }
});
