import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { planOf } from "@/prisma/seed/luton/plans";
import { pooledFundPlan } from "@/prisma/seed/luton/pooled-fund-plan";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { evaluate } from "@/domain/plan/evaluate";
import type { Pounds } from "@/domain/plan/fields";
import { judgeVirement } from "@/domain/pools/virements/judge-virement";
import { VirementJudged } from "./virement-judged";

it("a wish is shown with what is already asked for from the same cost", () => {
  const plan = planOf(pooledFundPlan);
  const wish = { poolId: "childrens-pool", year: "2006/07" as FinancialYear, fromLineId: "helpline-grant", toLineId: "short-breaks-contracts", amount: "20000.00" as Pounds, permanent: false };
  const shown = (waiting: Parameters<typeof judgeVirement>[4]): string => {
    const found = judgeVirement(plan, evaluate(plan), wish, [], waiting);
    return found.ok ? renderToStaticMarkup(createElement(VirementJudged, { judged: found.judged, permanent: false, year: wish.year })) : "";
  };
  expect(shown([{ ...wish, amount: "70000.00" as Pounds }])).toContain("£70,000 of Grant to the helpline in 2006/07 is already asked for and waits. If all of it is agreed, £30,000 is left.");
  expect(shown([])).not.toContain("already asked for");
});
