import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { penceToPounds } from "../money/money";
import type { Pounds } from "../plan/fields";
import { cellWords } from "./cell-words";
import { documentSheets } from "./document-sheets";
import { count, type DocumentCell, type DocumentSection, numbersOf, pounds, type ProducedDocument, rate, say } from "./produced-document";

const documentOf = (sections: readonly DocumentSection[]): ProducedDocument => ({
  title: "A report", subtitle: "Luton, 2005/06", asAt: null, sections,
  sources: { questionId: "question", scenarioId: "scenario", scenarioName: "As agreed", version: 3, contentHash: "a".repeat(64), ledger: null },
});
const cell: fc.Arbitrary<DocumentCell> = fc.oneof(
  fc.string({ maxLength: 12 }).map(say),
  fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map((pence) => pounds(penceToPounds(pence), "awards fund amount 2005/06")),
  fc.nat().map((number) => count(number, "provisions core children")), fc.constantFrom("0.0727", "2/3").map((share) => rate(share, "uplifts uplift inflation")),
);
const table = fc.array(cell, { minLength: 1, maxLength: 5 }).chain((first) => fc.array(fc.array(cell, { minLength: first.length, maxLength: first.length }), { maxLength: 4 }).map((rows) => ({
  is: "table" as const, caption: "A table", heads: first.map((_, at) => `Column ${at + 1}`), rows: [first, ...rows].map((cells, at) => ({ cells, isTotal: at === rows.length })),
})));
const anyDocument = fc.array(fc.record({ heading: fc.constantFrom("The account", "Income / expenditure", "What each partner of the fund bears of it"), blocks: fc.array(fc.oneof(table, fc.array(cell, { maxLength: 4 }).map((parts) => ({ is: "paragraph" as const, parts }))), { maxLength: 3 }) }), { maxLength: 4 }).map(documentOf);

describe("the workbook of a document", () => {
  it("has every number of its tables, exactly, and where it comes from beside it", () => {
    fc.assert(fc.property(anyDocument, (document) => {
      const rows = documentSheets(document).slice(1).flatMap((sheet) => sheet.rows);
      const written = rows.flatMap((row) => row.flatMap(({ value }) => (value?.is === "number" ? [value.number] : [])));
      const tables = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.is === "table"));
      const inTables = tables.flatMap(({ rows: own }) => own.flatMap(({ cells }) => cells)).filter((each) => each.is === "number" && each.kind !== "rate");
      expect(written).toEqual(inTables.map((each) => (each.is === "number" ? each.value : "")));
      const words = rows.flatMap((row) => row.flatMap(({ value }) => (value?.is === "text" ? [value.text] : []))).join("\n");
      for (const { from } of numbersOf(document)) expect(words).toContain(from);
    }));
  });

  it("has a sheet for each section, whose names a workbook can hold and are never the same", () => {
    fc.assert(fc.property(anyDocument, (document) => {
      const names = documentSheets(document).map(({ name }) => name);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    }));
  });

  it("says first what the document was made from", () => {
    const [about] = documentSheets({ ...documentOf([]), sources: { ...documentOf([]).sources, ledger: { importId: "import-1", contentHash: "b".repeat(64), year: "2005/06" as never, months: 6 } } });
    const words = about?.rows.flatMap((row) => row.map(({ value }) => (value?.is === "text" ? value.text : "")));
    expect(words).toEqual(expect.arrayContaining(["A report", "As agreed", "3", "a".repeat(64), "2005/06, 6 months", "b".repeat(64)]));
  });
});

describe("a number of a document", () => {
  it.each([
    [pounds("26887.25" as Pounds, "risk-share"), "£26,887.25"], [pounds("-3333.30" as Pounds, "risk-share"), "−£3,333.30"], [pounds("1250000.00" as Pounds, "amount"), "£1,250,000.00"],
    [count(1150, "children"), "1,150"], [count("2.5", "posts"), "2.5"], [rate("0.0727", "forecast"), "7.27%"], [say("Executive"), "Executive"],
  ])("%j reads %s", (given, words) => {
    expect(cellWords(given)).toBe(words);
  });
});
