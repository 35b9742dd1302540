import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTabSeparated, writeTabSeparated } from "./tab-separated";

describe("what a spreadsheet program puts on the clipboard", () => {
  it("is read with its quoted cells, its line breaks within them and its last line break", () => {
    expect(readTabSeparated('Pay\t£1,250.00\r\n"Rent,\nboth ""sites"""\t(300)\r\n')).toEqual([["Pay", "£1,250.00"], ['Rent,\nboth "sites"', "(300)"]]);
  });

  it("keeps blank rows, because the rows below them belong where they stand", () => {
    expect(readTabSeparated("1\n\n3\n")).toEqual([["1"], [""], ["3"]]);
    expect(readTabSeparated("")).toEqual([[""]]);
  });

  it("takes a quotation mark that encloses no whole cell for itself", () => {
    expect(readTabSeparated('"Stay and play" group\t5" pipe')).toEqual([['"Stay and play" group', '5" pipe']]);
  });

  it("gives every row as many cells as the longest", () => {
    expect(readTabSeparated("a\tb\nc")).toEqual([["a", "b"], ["c", ""]]);
  });

  it("is never taken for a formula where we wrote it, and an amount stays an amount", () => {
    expect(writeTabSeparated([["=1+1", "-1250.00", "-2.5%", "-x"]])).toBe("'=1+1\t-1250.00\t-2.5%\t'-x");
  });

  it("comes back as it was written", () => {
    const cell = fc.string().map((text) => text.replace(/^[=+\-@']+/, "").replaceAll("\0", ""));
    const block = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })).filter((rows) => rows.at(-1)!.some((text) => text !== ""));
    fc.assert(fc.property(block, (rows) => {
      expect(readTabSeparated(writeTabSeparated(rows))).toEqual(rows);
    }));
  });
});
