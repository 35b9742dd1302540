import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { planOf } from "@/prisma/seed/luton/plans";
import { pooledFundPlan } from "@/prisma/seed/luton/pooled-fund-plan";
import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "@/domain/financial-year/financial-year";
import { poundsToPence } from "@/domain/money/money";
import { evaluate } from "@/domain/plan/evaluate";
import type { Pounds } from "@/domain/plan/fields";
import { contributionInstalments, poolContributions } from "@/domain/pools/pool-contributions";
import { InstalmentsSection } from "./instalments-section";

it("an instalment that the ledger has is received, and only one that has not come is due or awaited", () => {
  const [plan, year] = [planOf(pooledFundPlan), "2005/06" as FinancialYear];
  const contributions = contributionInstalments(plan, poolContributions(plan, evaluate(plan), "childrens-pool", year), firstDayOf(year), lastDayOf(year), poundsToPence);
  const received = new Map([["trust-contribution", "207500.00" as Pounds], ["voluntary-contribution", "0.00" as Pounds], ["council-contribution", "104166.67" as Pounds]]);
  const html = renderToStaticMarkup(createElement(InstalmentsSection, { contributions, received, ledgerTo: "the end of April", today: "2005-05-10" as IsoDate, year, place: { questionId: "fund", scenarioId: "agreed" }, back: "/", mayChange: false, offerHref: () => "/" }));
  const rows = html.split("<tr").map((row) => row.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ").replace(/^[^>]*>/, "").trim()).filter((row) => row.includes("Contribution of"));
  expect(rows.filter((row) => row.includes("the trust") || row.includes("care trust")).map((row) => row.replace(/^.*£207,500\.00 /, ""))).toEqual(["In the ledger to the end of April", "Awaited", "Awaited", "Awaited"]);
  expect(rows.filter((row) => row.includes("£25,000.00")).map((row) => row.replace(/^.*£25,000\.00 /, ""))).toEqual(["Due, not received", "Awaited", "Awaited", "Awaited"]);
  expect(rows.find((row) => row.includes("of the council"))).toContain("of which £104,166.67 is in the ledger to the end of April");
});
