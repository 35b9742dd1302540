import { beforeAll, describe, expect, it } from "vitest";
import { assetOnDay } from "@/domain/grants/asset-on-day";
import { rateInYears } from "@/domain/grants/award-rate";
import { subSharesOf } from "@/domain/grants/award-shares";
import { clawbackExposure } from "@/domain/grants/exposure";
import { letterHistory } from "@/domain/grants/letter-history";
import { yearEnds } from "@/domain/grants/year-ends";
import type { FinancialYear, IsoDate } from "@/domain/financial-year/financial-year";
import { poundsToPence } from "@/domain/money/money";
import type { Evaluation } from "@/domain/plan/evaluation";
import { checkPlan } from "@/domain/plan/read-plan";
import { evaluateStored } from "@/server/scenario/evaluate-stored";
import { grantsPlans } from "./grants-plan";

const { asTheyStand: plan, rolledIntoOne } = grantsPlans;
const first = "2005/06" as FinancialYear;
let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = await evaluateStored(plan);
});

const award = (id: string) => plan.awards.find((line) => line.id === id)!;
const source = (id: string) => evaluation.sources.find((line) => line.id === id)!;

describe("the demonstration's grants, to the penny, through what the pages show", () => {
  it("splits £1,234,567.89 by 30/50/15/5 so that the parts sum to the grant, and spends each part on its purpose (WE-16)", () => {
    const parts = subSharesOf(plan, evaluation, source("change-for-children"), first);
    expect(Object.fromEntries(parts.map(({ condition, amount }) => [condition.words, amount]))).toEqual({ transformation: "370370.37", "family help": "617283.95", "practice and workforce": "185185.18", voice: "61728.39" });
    expect(parts.reduce((sum, { amount }) => sum + poundsToPence(amount), 0n)).toBe(123_456_789n);
    expect(parts.map(({ spent, amount }) => spent === amount)).toEqual([true, true, true, true]);
  });

  it("keeps a quarter of the Children's Fund, £45,000.00, for reducing youth crime (WE-17)", () => {
    const [crime] = subSharesOf(plan, evaluation, source("childrens-fund-programme"), first);
    expect(crime).toMatchObject({ amount: "45000.00", isKept: true });
    expect(source("childrens-fund-programme").used[first]).toBe("180000.00");
  });

  it("carries £7,500.00 of what is unspent of £150,000.00 and pays £4,049.75 back (WE-18)", () => {
    expect(yearEnds(award("extended-schools"), source("extended-schools"), evaluation.years).slice(0, 2)).toEqual([
      { year: first, on: "2006-03-31", available: "150000.00", carriedIn: "0.00", spendable: "150000.00", spent: "138450.25", unspent: "11549.75", mayCarry: "7500.00", carried: "7500.00", goesBack: "4049.75" },
      { year: "2006/07", on: "2007-03-31", available: "0.00", carriedIn: "7500.00", spendable: "7500.00", spent: "7500.00", unspent: "0.00", mayCarry: "0.00", carried: "0.00", goesBack: "0.00" },
    ]);
  });

  it("earns 60% of £185,333.33, pays £8,800.00 back and is matched with £74,133.33 (WE-19)", () => {
    const rate = plan.conditions.find(({ id }) => id === "young-parents-esf-rate")!;
    expect(rateInYears(plan, source("young-parents-esf"), rate, evaluation.years)[0]).toEqual({ year: first, approved: "200000.00", eligible: "185333.33", paid: "120000.00", earned: "111200.00", repay: "8800.00", due: "0.00", match: "74133.33" });
    expect(source("young-parents-esf").used[first]).toBe("111200.00");
    expect(source("young-parents-esf").unspent[first]).toBe("8800.00");
  });

  it("takes £180,000.00 back for a building of £250,000.00 that was disposed of after seven of 25 years (WE-20)", () => {
    const building = plan.assets.find(({ id }) => id === "early-excellence-centre")!;
    expect(assetOnDay(building, "2005-05-10" as IsoDate)).toMatchObject({ fullYears: 7, clawback: "180000.00", isDisposed: true });
    expect(clawbackExposure(plan, evaluation).map(({ on, awardId, goesBack, running }) => [on, awardId, goesBack, running])).toEqual([
      ["2004-11-30", "early-excellence-capital", "180000.00", "180000.00"], ["2006-03-31", "extended-schools", "4049.75", "184049.75"], ["2006-03-31", "young-parents-esf", "8800.00", "192849.75"], ["2007-03-31", "young-parents-esf", "8800.00", "201649.75"],
    ]);
  });

  it("shows a letter that indicated, one that cut and one that restored, in that order", () => {
    expect(letterHistory(plan, "childrens-fund-programme").map(({ letter: { amount }, difference, said }) => [amount, difference, said])).toEqual([["180000.00", null, "first letter"], ["162000.00", "-18000.00", "cut"], ["180000.00", "18000.00", "restored"]]);
  });

  it("has twelve instalments that sum to the Children's Fund's year", () => {
    const own = plan.instalments.filter(({ lineId }) => lineId === "childrens-fund-programme");
    expect([own.length, own.reduce((sum, { amount }) => sum + poundsToPence(amount), 0n)]).toEqual([12, 18_000_000n]);
  });

  it("rolls two grants into one that is their sum, the Children's Fund kept inside it with its quarter for youth crime (WE-41)", async () => {
    expect(checkPlan(rolledIntoOne)).toEqual([]);
    const rolled = await evaluateStored(rolledIntoOne);
    const into = rolled.sources.find(({ id }) => id === "children-and-families-grant")!;
    expect(into.amounts).toEqual({ "2005/06": "0.00", "2006/07": "0.00", "2007/08": "240000.00" });
    expect(subSharesOf(rolledIntoOne, rolled, into, "2007/08" as FinancialYear).map(({ condition, amount }) => [condition.words, amount])).toEqual([["reducing youth crime", "45000.00"], ["preventing poor outcomes", "135000.00"]]);
    expect(new Set(rolledIntoOne.determinations)).toEqual(new Set(plan.determinations));
    expect(rolled.sources.find(({ id }) => id === "childrens-fund-programme")!.amounts).toEqual({ "2005/06": "180000.00", "2006/07": "180000.00", "2007/08": "0.00" });
  });
});
