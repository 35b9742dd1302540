import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possibleValues } from "@/testing/oracles/needs";
import { suppressSecond } from "./suppress-second-release";
import { suppressTable } from "./suppress-table";
import { tableEntries, type Showing, type TableEntry } from "./table-entries";

const tables = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
const rules = fc.record({
  threshold: fc.integer({ min: 0, max: 3 }),
  secondary: fc.constant(true),
  totals: fc.record({ rowTotals: fc.boolean(), columnTotals: fc.boolean(), grandTotal: fc.boolean() }),
});

function valuesLeft(counts: readonly (readonly number[])[], showing: readonly string[]) {
  const entries = tableEntries(counts);
  const shows = (kind: TableEntry["kind"], row: number | null, column: number | null) => showing[entries.findIndex((entry) => entry.kind === kind && entry.row === row && entry.column === column)] ?? "";
  return possibleValues({
    counts,
    isCellShown: (row, column) => shows("cell", row, column) === "shown",
    isRowTotalShown: (row) => shows("row total", row, null) === "shown",
    isColumnTotalShown: (column) => shows("column total", null, column) === "shown",
    isGrandTotalShown: shows("grand total", null, null) === "shown",
    mayBeNought: (row, column) => ["small difference", "hidden before"].includes(shows("cell", row, column)),
  }, 6);
}

describe("small-number suppression", () => {
  it("leaves every hidden cell with at least two values that fit what is shown", () => {
    fc.assert(fc.property(tables, rules, (counts, rule) => {
      const showing = suppressTable(tableEntries(counts), rule);
      for (const values of valuesLeft(counts, showing).values()) expect(values.size).toBeGreaterThan(1);
    }));
  });

  it("hides every small count and total, and never a nought", () => {
    fc.assert(fc.property(tables, rules, (counts, rule) => {
      const entries = tableEntries(counts);
      const showing = suppressTable(entries, rule);
      entries.forEach(({ count }, place) => {
        if (count >= 1 && count <= rule.threshold) expect(["too small", "not published"]).toContain(showing[place]);
        if (count === 0) expect(["shown", "not published"]).toContain(showing[place]);
      });
    }));
  });

  it("hides nothing where no count is small", () => {
    fc.assert(fc.property(tables, (counts) => {
      const showing = suppressTable(tableEntries(counts), { threshold: 0, secondary: true, totals: { rowTotals: true, columnTotals: true, grandTotal: true } });
      expect(new Set(showing)).toEqual(new Set<Showing>(["shown"]));
    }));
  });

  it("shows no small difference between two releases, and none can be worked out", () => {
    fc.assert(fc.property(tables.chain((counts) => fc.tuple(fc.constant(counts), fc.tuple(...counts.map((line) => fc.tuple(...line.map(() => fc.integer({ min: 0, max: 5 }))))))), rules, fc.boolean(), ([before, after], rule, keepHidden) => {
      const [first, second] = [tableEntries(before), tableEntries(after)];
      const shownFirst = suppressTable(first, rule);
      const shownSecond = suppressSecond({ entries: first, showing: shownFirst }, second, rule, keepHidden);
      second.forEach(({ count }, place) => {
        const difference = Math.abs(count - first[place]!.count);
        if (difference >= 1 && difference <= rule.threshold) expect(shownFirst[place] === "shown" && shownSecond[place] === "shown").toBe(false);
        if (keepHidden && shownSecond[place] === "shown") expect(["shown", "not published"]).toContain(shownFirst[place]);
      });
      for (const values of valuesLeft(after, shownSecond).values()) expect(values.size).toBeGreaterThan(1);
    }));
  });

  it("hides the grand total where two counts of one could be worked out from it alone", () => {
    const showing = suppressTable(tableEntries([[1], [1]]), { threshold: 1, secondary: true, totals: { rowTotals: false, columnTotals: false, grandTotal: true } });
    expect(showing).toEqual(["too small", "too small", "not published", "not published", "not published", "protects another"]);
  });

  it("hides a nought that was hidden before, and a reader who counts it as a nought cannot tell which it is", () => {
    const [before, after] = [tableEntries([[5], [2], [0]]), tableEntries([[2], [0], [1]])];
    const rule = { threshold: 2, secondary: true, totals: { rowTotals: false, columnTotals: false, grandTotal: true } };
    const showing = suppressSecond({ entries: before, showing: suppressTable(before, rule) }, after, rule, true);
    expect(showing.slice(0, 3)).toEqual(["too small", "hidden before", "too small"]);
  });
});
