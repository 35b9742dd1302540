import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { choicesOf } from "@/components/scenarios/grid/plan-choices";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { aBaseBudget, aCost, aPool, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { WaterfallTable } from "./policy-tables";
import { ShareFaultsNotice } from "./share-faults-notice";
import { RiskRulesTable } from "./risk-rules-table";

const plan = soundPlan(emptyPlan({
  partners: [{ id: "council", name: "The council", sector: "council" }, { id: "trust", name: "The trust", sector: "health" }],
  pools: [aPool("pool", { name: "Equipment store" }), aPool("other", { name: "Family link" })],
  services: [{ ...aService("beds"), poolId: "pool" }], costLines: [aCost("upkeep", "beds", "1000.00")],
  baseBudgets: [aBaseBudget("council-in", "1000.00", { arrangement: "pooled", poolId: "pool" })],
  riskRules: ["pool", "other"].map((poolId) => ({ id: `rule-${poolId}`, poolId, serviceId: null, costLineId: null, model: "pro rata", residual: null, clause: "Clause 9.2" })),
  waterfallSteps: ([[2, "risk pool", "2005/06"], [2, "risk pool", "2006/07"], [3, "uncommitted allocations", "2006/07"], [4, "uncommitted allocations", "2006/07"]] as const).map(([at, step, year]) => ({ id: `step-${at}-${year.slice(0, 4)}`, poolId: "pool", place: at, step, serviceId: null, amount: "10.00", year, clause: `Clause 9.${at}` })),
  riskShares: [{ id: "share", riskRuleId: "rule-pool", partnerId: "trust", share: "0.9", capShare: null, capAmount: null }],
}));
const place = { questionId: "fund", scenarioId: "agreed" };
const rules = (poolId: string, mayChange: boolean): string => renderToStaticMarkup(createElement(RiskRulesTable, { plan, pool: plan.pools.find(({ id }) => id === poolId)!, place, back: "/funding/back", mayChange }));

describe("the rules of who bears what", () => {
  it("lead to a new share or cap of the rule, and back, for whoever keeps the plan", () => {
    expect(rules("other", true)).toContain('href="/funding/fund/agreed/lines/riskShares/new?riskRuleId=rule-other&amp;back=%2Ffunding%2Fback"');
    expect(rules("other", false)).not.toContain("riskShares/new");
  });

  it("say by the rule that its shares do not come to 100%", () => {
    expect(rules("pool", false)).toContain("90%, not 100%");
    expect(rules("other", false)).not.toContain("not 100%");
    expect(renderToStaticMarkup(createElement(ShareFaultsNotice, { plan, poolId: "pool" }))).toContain("The shares of “Clause 9.2” come to 90%, not 100%.");
    expect(renderToStaticMarkup(createElement(ShareFaultsNotice, { plan, poolId: "other" }))).toBe("");
  });

  it("are told apart by their pools where a share chooses its rule", () => {
    expect(choicesOf(plan, ["2005/06"]).riskRules.options.map(({ words }) => words)).toEqual(["Equipment store: pro rata, Clause 9.2", "Family link: pro rata, Clause 9.2"]);
  });
});

describe("the order in which an overspend is treated", () => {
  it("is numbered as the outturn goes through it: lines of one kind that follow each other are one step", () => {
    const drawn = renderToStaticMarkup(createElement(WaterfallTable, { plan, poolId: "pool", place, back: "/funding/back", mayChange: false, year: "2006/07" as FinancialYear }));
    expect([...drawn.matchAll(/(\d)\. (\w+)/g)].map(([, number, word]) => `${number!} ${word!}`)).toEqual(["1 Underspends", "2 Risk", "2 Risk", "3 Uncommitted", "3 Uncommitted"]);
    expect(drawn).toContain("Lines with the same number are one step in a year: they give together, in proportion to what each holds.");
  });
});
