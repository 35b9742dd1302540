import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { aCost, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import { gapByCertainty } from "../funding/gap-by-certainty";
import { CannotCompareError, compare } from "./compare";
import { evaluate } from "./evaluate";
import { yearTable } from "./year-table";

const columns = Object.entries(lutonPlans).map(([key, plan]) => ({ key, title: plan.about.title, evaluation: evaluate(planOf(plan)) }));
const comparison = compare(columns, "doNothing");
const row = (id: string) => comparison.groups.flatMap((group) => group.rows).find((candidate) => candidate.id === id);

describe("scenarios side by side", () => {
  it("has money for all years and people for the last", () => {
    expect(comparison.groups.map((group) => group.title)).toEqual(["Money, 2005/06 to 2008/09", "Children and staff, by 2008/09"]);
    expect(comparison.yearsLeftOut).toEqual([]);
  });

  it.each([
    ["cost", ["£1,496,666.29", "£1,496,666.29", "£1,306,666.29", "£1,359,844.69"], [null, "no change", "−£190,000.00 less", "−£136,821.60 less"]],
    ["grants", ["£655,150.68", "£655,150.68", "£655,150.68", "£655,150.68"], [null, "no change", "no change", "no change"]],
    ["growth", ["£0", "£721,515.61", "£360,000", "£584,694.01"], [null, "+£721,515.61 more", "+£360,000.00 more", "+£584,694.01 more"]],
    ["growth-luton-borough-council", ["£0", "£505,060.92", "£252,000", "£409,285.80"], [null, "+£505,060.92 more", "+£252,000.00 more", "+£409,285.80 more"]],
    ["gap", ["£721,515.61", "£0", "£171,515.61", "£0"], [null, "−£721,515.61 less", "−£550,000.00 less", "−£721,515.61 less"]],
    ["oneOff", ["£64,710", "£0", "£28,760", "£21,570"], [null, "−£64,710.00 less", "−£35,950.00 less", "−£43,140.00 less"]],
    ["merge-saving", ["not applicable", "not applicable", "not applicable", "£45,607.20"], [null, null, null, null]],
    ["merge-payback", ["not applicable", "not applicable", "not applicable", "6 months"], [null, null, null, null]],
    ["children", ["80", "1,150", "840", "1,150"], [null, "+1,070 children", "+760 children", "+1,070 children"]],
    ["posts", ["1", "18", "13", "18"], [null, "+17 posts", "+12 posts", "+17 posts"]],
  ])("the row %s", (id, values, differences) => {
    expect(row(id)?.cells.map((cell) => cell.text)).toEqual(values);
    expect(row(id)?.cells.map((cell) => cell.differenceText)).toEqual(differences);
  });

  it("shows the gap by how sure grants are, where it was worked out for every scenario", () => {
    const [first, second] = columns.map((column) => ({ ...column, gapByCertainty: gapByCertainty(calculate(prepare(planOf(lutonPlans[column.key as keyof typeof lutonPlans])))) }));
    const banded = compare([first!, second!], "doNothing");
    expect(banded.groups.map(({ id }) => id)).toEqual(["money", "certainty", "children-and-staff"]);
    const shown = banded.groups[1]!.rows.map(({ label, cells }) => [label, cells[0]!.text]);
    expect(shown.map(([label]) => label)).toEqual(["Gap if only confirmed money comes", "Gap if confirmed and provisional money comes", "Gap if all money comes"]);
    expect(shown[2]![1]).toBe("£721,515.61");
    expect(compare([first!, columns[1]!], "doNothing").groups).toHaveLength(2);
  });

  it("breaks each figure down by year, with the difference of each year", () => {
    expect(row("gap")?.cells[2]?.byYear).toEqual([
      { year: "2005/06", value: "0.00", difference: "0.00" },
      { year: "2006/07", value: "34785.32", difference: "-100000.00" },
      { year: "2007/08", value: "48817.20", difference: "-180000.00" },
      { year: "2008/09", value: "87913.09", difference: "-270000.00" },
    ]);
  });

  it("compares only the years that all cover, and says which it leaves out", () => {
    const longer = soundPlan(emptyPlan({ services: [aService("family")], costLines: [aCost("pay", "family", "10.00")] }));
    const shorter = { ...longer, about: { ...longer.about, yearCount: 2 } };
    const short = compare([{ key: "a", title: "A", evaluation: evaluate(longer) }, { key: "b", title: "B", evaluation: evaluate(shorter) }], "a");
    expect([short.years, short.yearsLeftOut]).toEqual([["2005/06", "2006/07"], ["2007/08"]]);
    const rows = short.groups.flatMap((group) => group.rows);
    expect(rows.filter((each) => each.id === "cost" || each.id === "cumulativeGap").map((each) => each.cells.map((cell) => cell.value))).toEqual([["20.00", "20.00"], ["20.00", "20.00"]]);
  });

  it("refuses a reference that is not there and plans with no year in common", () => {
    expect(() => compare(columns, "nothing")).toThrow(CannotCompareError);
    const later = soundPlan(emptyPlan({ about: { title: "A", place: "B", firstYear: "2020/21", yearCount: 1 } }));
    expect(() => compare([...columns, { key: "later", title: "Later", evaluation: evaluate(later) }], "doNothing")).toThrow(/no financial year in common/);
  });

  it("gives each scenario a table by year whose columns add up", () => {
    const [doNothing] = columns;
    const table = doNothing === undefined ? [] : yearTable(doNothing.evaluation);
    expect(table.map((each) => [each.label, ...Object.values(each.byYear), each.total])).toEqual([
      ["Cost of the service", "360000.00", "369936.00", "378817.20", "387913.09", "1496666.29"],
      ["On Track", "90000.00", "0.00", "0.00", "0.00", "90000.00"],
      ["Flying Start", "60000.00", "25150.68", "0.00", "0.00", "85150.68"],
      ["Children's Fund", "180000.00", "180000.00", "120000.00", "0.00", "480000.00"],
      ["Family support, base budget", "30000.00", "30000.00", "30000.00", "30000.00", "120000.00"],
      ["Unfunded gap", "0.00", "134785.32", "228817.20", "357913.09", "721515.61"],
      ["Unfunded gap, cumulative", "0.00", "134785.32", "363602.52", "721515.61", "721515.61"],
      ["One-off cost", "0.00", "43140.00", "0.00", "21570.00", "64710.00"],
    ]);
  });
});
