import { expect, it } from "vitest";
import { compare } from "@/domain/plan/compare";
import { evaluate } from "@/domain/plan/evaluate";
import { workbookParts } from "@/domain/workbook/workbook-parts";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { comparisonSheet } from "./comparison-sheet";

it("a workbook holds the rows with as-at time, versions and hashes, and no formula, whatever a scenario is called", () => {
  const columns = ["=HYPERLINK(\"x\")", "@SUM(A1)&<b>"].map((title, at) => ({ key: `c${at}`, title, evaluation: evaluate(planOf(at === 0 ? lutonPlans.doNothing : lutonPlans.taperToHeadroom)) }));
  const written = comparisonSheet({
    question: "+who pays?", asAt: "10 May 2005, 14:32", address: "/scenarios/q/compare", hasSyntheticAmounts: true, comparison: compare(columns, "c0"),
    columns: columns.map(({ key, title }, at) => ({ id: key, name: title, version: at + 1, hash: String(at).repeat(64) })),
  });
  const sheet = workbookParts([written]).get("xl/worksheets/sheet1.xml")!;
  expect(sheet).not.toContain("<f");
  for (const held of ["=HYPERLINK(&quot;x&quot;)", "@SUM(A1)&amp;&lt;b&gt;", "+who pays?"]) expect(sheet).toContain(` t="inlineStr"><is><t xml:space="preserve">${held}</t></is></c>`);
  for (const held of ["10 May 2005, 14:32", "1".repeat(64), "<v>721515.61</v>", "<v>-550000.00</v>", "<v>-76.2</v>"]) expect(sheet).toContain(held);
});
