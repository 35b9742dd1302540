import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "@/domain/plan/compare";
import { evaluate } from "@/domain/plan/evaluate";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { comparisonCsv, numberCell, textCell } from "./comparison-csv";

const columns = [
  { key: "do-nothing", title: "Do nothing", evaluation: evaluate(planOf(lutonPlans.doNothing)) },
  { key: "taper", title: "=HYPERLINK(\"x\")", evaluation: evaluate(planOf(lutonPlans.taperToHeadroom)) },
];

const file = comparisonCsv({
  question: "Who pays, and when?", asAt: "10 May 2005, 14:32", address: "/scenarios/q/compare", hasSyntheticAmounts: true,
  columns: columns.map(({ key, title }, position) => ({ id: key, name: title, version: position + 1, hash: String(position).repeat(64) })),
  comparison: compare(columns, "do-nothing"),
});

const rows = (): string[][] => parse(file, { relaxColumnCount: true, skipEmptyLines: true });

describe("the rows of a comparison as a file", () => {
  it("says what it is: as-at time, versions and their hashes, and that costs are synthetic", () => {
    expect(rows().slice(0, 6)).toEqual([
      ["Question", "Who pays, and when?"], ["As at", "10 May 2005, 14:32"], ["Address", "/scenarios/q/compare"], ["Note", "Costs are synthetic: made up for a demonstration"],
      ["Scenario", "Do nothing", "version", "1", "hash", "0".repeat(64)], ["Scenario", "'=HYPERLINK(\"x\")", "version", "2", "hash", "1".repeat(64)],
    ]);
  });

  it("gives every year of the unfunded gap to the penny, and its total", () => {
    const gap = rows().filter((row) => row[1] === "Unfunded gap" && row[3] === "Do nothing").map((row) => [row[5], row[6]]);
    expect(gap).toEqual([["2005/06", "0.00"], ["2006/07", "134785.32"], ["2007/08", "228817.20"], ["2008/09", "357913.09"], ["All years", "721515.61"]]);
  });

  it("keeps amounts plain numbers, negative ones too", () => {
    const differences = rows().filter((row) => row[1] === "Unfunded gap" && row[5] === "All years").map((row) => row[7]);
    expect(differences[0]).toBe("");
    expect(differences[1]).toMatch(/^-\d+\.\d\d$/);
  });

  it("gives the difference of the total in per cent of the reference, as the page does", () => {
    const head = rows().find((row) => row[0] === "Part");
    expect(head?.at(-1)).toBe("Difference in per cent");
    const cost = rows().filter((row) => row[1] === "Cost of the service" && row[5] === "All years");
    expect(cost.map((row) => row[8])).toEqual(["", expect.stringMatching(/^-\d+\.\d$/)]);
    expect(rows().filter((row) => row[1] === "Cost of the service" && row[5] === "2006/07").map((row) => row[8])).toEqual(["", ""]);
  });

  it("has no column of per cent where nothing is compared", () => {
    const alone = compare(columns.slice(0, 1), "do-nothing");
    const lines: string[][] = parse(comparisonCsv({ question: "Q", asAt: "now", address: "/", hasSyntheticAmounts: false, columns: [{ id: "do-nothing", name: "Do nothing", version: 1, hash: "0" }], comparison: alone }), { relaxColumnCount: true, skipEmptyLines: true });
    expect(lines.find((row) => row[0] === "Part")?.at(-1)).toBe("Difference from reference");
  });

  it("lets no text start a formula, whatever it is", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const [[read = ""] = []] = parse(`${textCell(`${text}x`)}\r\n`, { relaxQuotes: false });
      expect(read).not.toMatch(/^[=+\-@\t\r]/);
      expect(read.endsWith(`${text}x`)).toBe(true);
    }));
  });

  it("refuses to write words where a number belongs", () => {
    expect(() => numberCell("=1+1")).toThrow(RangeError);
  });
});
