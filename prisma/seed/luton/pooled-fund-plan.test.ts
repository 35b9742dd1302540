import { describe, expect, it } from "vitest";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { add, money, subtract, toPounds } from "@/domain/money/money";
import { evaluate } from "@/domain/plan/evaluate";
import type { Pounds } from "@/domain/plan/fields";
import { poolOutturn } from "@/domain/pools/pool-outturn";
import { planOf } from "./plans";
import { pooledFundPlan } from "./pooled-fund-plan";

const plan = planOf(pooledFundPlan);
const evaluation = evaluate(plan);
const year = "2005/06" as FinancialYear;

/** What each partner bears when the first cost line of a pool is over, or under, by so much. */
function bornIn(poolId: string, ...overs: readonly string[]): string[] {
  const schemes = plan.services.filter((service) => service.poolId === poolId).map(({ id }) => id);
  const lines = evaluation.lines.filter(({ serviceId }) => serviceId !== null && schemes.includes(serviceId));
  const outturns = new Map(overs.map((over, at) => [lines[at]!.id, toPounds(add(money(lines[at]!.amounts[year]!), money(over)))] as const));
  return poolOutturn({ plan, evaluation, poolId, year, outturns }).partners.map(({ bears }) => bears);
}

describe("the worked examples in the pooled funds of the demonstration", () => {
  it.each([
    ["WE-08", "childrens-pool", ["47321.57"], ["26887.25", "17853.14", "2581.18"]],
    ["WE-08b", "childrens-pool", ["47321.01"], ["26886.94", "17852.93", "2581.14"]],
    ["WE-09", "equipment-pool", ["-10000.01"], ["-3333.34", "-3333.34", "-3333.33"]],
    ["WE-10", "placements-pool", ["60000.00"], ["41000.00", "16600.00", "2400.00"]],
    ["WE-11, the host bears", "behaviour-pool", ["47321.57"], ["27468.43", "17853.14", "2000.00"]],
    ["WE-11, the others bear", "speech-pool", ["47321.57"], ["27236.52", "18085.05", "2000.00"]],
    ["WE-12", "family-link-pool", ["30000.00", "-10000.00"], ["25000.00", "-5000.00"]],
    ["WE-33", "family-centres-pool", ["47321.57"], ["27341.35", "17456.40", "2523.82"]],
  ])("%s", (_, poolId, overs, expected) => {
    expect(bornIn(poolId, ...overs)).toEqual(expected);
  });

  it("pays out what is paid in, in every pool and year", () => {
    for (const pool of evaluation.pools) expect([pool.poolId, pool.paidOut, Object.values(pool.unmet)]).toEqual([pool.poolId, pool.income, ["0.00", "0.00", "0.00"]]);
    expect(evaluation.pools.find(({ poolId }) => poolId === "childrens-pool")?.income[year]).toBe("2200000.00" as Pounds);
  });

  it("goes through the steps of the agreement from the second year on", () => {
    const lines = new Map([["family-support-pay", toPounds(add(money("760000.00"), money("112321.57")))], ["helpline-grant", toPounds(subtract(money("120000.00"), money("10000.00")))]] as const);
    const found = poolOutturn({ plan, evaluation, poolId: "childrens-pool", year: "2006/07" as FinancialYear, outturns: lines });
    expect(found.steps.map(({ gives, left }) => [gives, left])).toEqual([["10000.00", "102321.57"], ["30000.00", "72321.57"], ["25000.00", "47321.57"]]);
    expect(found.partners.map(({ bears }) => bears)).toEqual(["26887.25", "17853.14", "2581.18"]);
  });
});
