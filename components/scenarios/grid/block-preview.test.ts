import { describe, expect, it } from "vitest";
import { readTabSeparated, writeTabSeparated } from "@/components/tables/tab-separated";
import { calculate } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { applyChanges, diff, invert } from "@/domain/plan/change";
import { readPlan } from "@/domain/plan/read-plan";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { blockPreview } from "./block-preview";
import { blockRequest } from "./block-request";
import { textToCopy } from "./cell-text";
import { gridSections } from "./grid-sections";
import { plainView, shownColumns } from "./grid-view";

const plan = planOf(lutonPlans.doNothing);
const sections = gridSections({ plan, calculated: calculate(prepare(plan)), opened: plan });
const preview = (sectionId: string, text: string, at: { row: number; column: string }, does: "paste" | "fill" | "empty" = "paste") => {
  const section = sections.find(({ id }) => id === sectionId)!;
  const columns = shownColumns(section, plainView);
  return blockPreview(plan, blockRequest(readTabSeparated(text), { section, rows: section.rows, columns, at: { row: at.row, column: columns.findIndex(({ id }) => id === at.column) }, newId: "line-new" }, does));
};

describe("a block pasted from a spreadsheet", () => {
  it("reads pounds signs, commas, brackets and spaces, and changes nothing that is the same already", () => {
    const { changed, refused } = preview("costs", "£300,000.00 \r\n 72,000\r\n", { row: 0, column: "amount" });
    expect(changed).toEqual([{ label: "Pay of family workers and managers, full year, in pounds", from: "£288,000.00", to: "£300,000.00" }]);
    expect(refused).toEqual([]);
  });

  it("reads per cent, ratios, dates and the words of a list", () => {
    expect(preview("assumptions", "3.5%\t2/3", { row: 0, column: "2006/07" }).changed.map(({ to }) => to)).toEqual(["3.5%", "2/3"]);
    expect(preview("costs", "non-pay inflation\t01/04/2006\t\tluton primary care trust", { row: 0, column: "index" }).changed.map(({ to }) => to)).toEqual(["non-pay inflation", "1 April 2006", "Luton Primary Care Trust"]);
  });

  it("refuses what cannot be read with the reason, and takes the rest", () => {
    const { changed, refused } = preview("costs", "300000\nabout 70k", { row: 0, column: "amount" });
    expect(changed).toHaveLength(1);
    expect(refused).toEqual([{ label: "Running costs of the projects, full year, in pounds", text: "about 70k", reason: "Enter the amount in figures only, like 120000 or 120,000.50", rule: null }]);
  });

  it("refuses a cell with which the plan would not hold together, and names the rule", () => {
    const found = preview("grants", "(5,000.00)\n61,000", { row: 0, column: "amount" });
    expect(found.refused).toEqual([{ label: "Children's Fund, full year, in pounds", text: "(5,000.00)", reason: "An award cannot be less than nothing", rule: "flat-amount" }]);
    expect(found.changed.map(({ to }) => to)).toEqual(["£61,000.00"]);
    expect(readPlan(applyChanges(plan, found.changes)).ok).toBe(true);
  });

  it("leaves lines alone on which blank rows fall, so that what follows stays where it belongs", () => {
    const { changed, remarks } = preview("costs", "\n80,000\n\n", { row: 0, column: "amount" });
    expect(changed.map(({ label }) => label)).toEqual(["Running costs of the projects, full year, in pounds"]);
    expect(remarks).toEqual(["One blank cell leaves what stands there."]);
  });

  it("makes new lines of the rows beyond the table, heads left out, and everything can be undone at once", () => {
    const found = preview("costs", "Cost\tFull year\r\nPay of workers\t£310,000\r\nRunning costs\t£70,000\r\n\"Rent,\nboth sites\"\t12,500.50\r\n", { row: 0, column: "name" });
    expect(found.newLines).toBe(1);
    expect(found.remarks).toEqual(["The first row of the block repeats the heads of the columns and is left out."]);
    const after = applyChanges(plan, found.changes);
    expect(after.costLines.map(({ name, amount }) => [name, amount])).toContainEqual(["Rent, both sites", "12500.50"]);
    expect(readPlan(after).ok).toBe(true);
    expect(diff(plan, applyChanges(after, invert(found.changes)))).toEqual([]);
  });

  it("keeps many new lines in the order in which they were pasted", () => {
    const names = Array.from({ length: 120 }, (_, line) => `Cost ${line}`);
    const after = applyChanges(plan, preview("costs", names.join("\r\n"), { row: plan.costLines.length, column: "name" }).changes);
    expect(after.costLines.filter(({ id }) => id.startsWith("line-new")).map(({ name }) => name)).toEqual(names);
  });

  it("says which rows have no place where a table takes no new lines", () => {
    const { remarks, changes } = preview("assumptions", "2.95%\n2%\n9%", { row: 0, column: "2006/07" });
    expect(remarks).toEqual(["One row lies beyond the last line, and this table takes no new lines."]);
    expect(changes).toEqual([]);
  });

  it("says when it is wider than the table", () => {
    expect(preview("assumptions", "1%\t2%", { row: 0, column: "2008/09" }).remarks).toEqual(["The block is wider than the table: its last column is left out."]);
  });

  it("puts share and certainty of a year that had no line into one line", () => {
    const found = preview("grant-years", "50%\tprovisional", { row: 1, column: "2007/08 share" });
    expect(applyChanges(plan, found.changes).awardYears).toContainEqual({ id: "flying-start-2007-08", awardId: "flying-start", year: "2007/08", share: "0.5", certainty: "provisional" });
  });

  it("comes back unchanged when it was copied here", () => {
    for (const section of sections) {
      const columns = shownColumns(section, plainView);
      const copied = section.rows.map((row) => columns.map((column) => {
        const entry = row.entryOf(column);
        return entry === null ? "" : textToCopy(entry.kind, entry.value, entry.text);
      }));
      if (copied.length === 0) continue;
      const found = preview(section.id, writeTabSeparated(copied), { row: 0, column: columns[0]!.id });
      expect(found.refused, section.title).toEqual([]);
      expect(found.changes, section.title).toEqual([]);
    }
  });
});

describe("filling down and emptying", () => {
  it("writes blanks where a cell may be empty, and refuses them where not", () => {
    expect(preview("grants", "\n\n", { row: 0, column: "endsOn" }, "empty").changed[0]).toMatchObject({ to: "" });
    expect(preview("grants", "\n", { row: 0, column: "amount" }, "empty").refused).toHaveLength(1);
  });
});
