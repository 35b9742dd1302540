import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { evaluate } from "@/domain/plan/evaluate";
import type { Plan } from "@/domain/plan/plan";
import { planFromWorkbook } from "@/domain/workbook/plan-from-workbook";
import { textCell } from "@/domain/workbook/sheet";
import { workbookOf } from "@/domain/workbook/workbook-of";
import { workbookParts } from "@/domain/workbook/workbook-parts";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { readWorkbook } from "./read-workbook";
import { writeWorkbook } from "./write-workbook";

const about = { question: "Who pays?", scenarioName: "Do nothing", scenarioId: "do-nothing", version: 3, contentHash: "a".repeat(64), asAt: "10 May 2005, 14:32" };
const sheets = (plan: Plan) => workbookOf(plan, evaluate(plan), about);

/** The refusal's words for a file of these bytes. */
const refusalOf = (bytes: Uint8Array): Promise<unknown> => readWorkbook(Buffer.from(bytes)).then(() => "it was read", (error: unknown) => (error instanceof Error && error.name === "Refusal" ? error.message : error));

const plain = workbookParts([{ name: "One", columns: [], hasHeads: false, choices: [], rows: [[textCell("text")]] }]);

/** A workbook with some of its parts replaced or added. */
const withParts = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries([...new Map([...plain, ...Object.entries(parts)])].map(([path, text]) => [path, strToU8(text)])));

const sheetOf = (data: string): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;
const withSheet = (data: string): Uint8Array => withParts({ "xl/worksheets/sheet1.xml": sheetOf(data) });

describe("a workbook's file", () => {
  it("gives back exactly the plan that was written", async () => {
    await fc.assert(fc.asyncProperty(arbitraryPlan, async (plan) => {
      expect(planFromWorkbook(await readWorkbook(Buffer.from(writeWorkbook(sheets(plan)))))).toMatchObject({ ok: true, plan });
    }));
  });

  it("keeps any text as text, letter by letter", async () => {
    const awkward = ["=1+1", "+1", "-1", "@A1", "\t=1", "a\r\nb", "_x0041_", "\u0001", "<&>\"'", "constructor", "__proto__", "  spaced ", "𝒳 ß ı", "\ud800"];
    const read = await readWorkbook(Buffer.from(writeWorkbook([{ name: "One", columns: [], hasHeads: false, choices: [], rows: awkward.map((text) => [textCell(text)]) }])));
    expect(read[0]?.rows.map(([cell]) => cell)).toEqual(awkward);
  });

  it("holds formulas on the sheet of checks and nowhere else", async () => {
    const plan = fc.sample(arbitraryPlan, { numRuns: 1, seed: 7 })[0]!;
    const written = sheets(plan);
    const withFormulas = [...workbookParts(written)].filter(([, text]) => text.includes("<f>")).map(([path]) => path);
    expect(withFormulas).toEqual([`xl/worksheets/sheet${written.findIndex(({ name }) => name === "Checks") + 1}.xml`]);
  });
});

describe("a file that is no workbook of ours", () => {
  it("is refused in words when it is no zip, is cut off, is locked or is too large", async () => {
    expect(await refusalOf(strToU8("Name,Amount\n"))).toMatch(/no workbook/);
    expect(await refusalOf(new Uint8Array())).toMatch(/no workbook/);
    expect(await refusalOf(zipSync({ "readme.txt": strToU8("hello") }))).toMatch(/no workbook/);
    expect(await refusalOf(withParts({}).slice(0, 900))).toMatch(/no workbook/);
    expect(await refusalOf(new Uint8Array(5 * 1024 * 1024 + 1))).toMatch(/larger than 5 MB/);
    const locked = withParts({});
    const at = Buffer.from(locked.buffer).indexOf("PK\u0001\u0002");
    locked[at + 8] = 1;
    expect(await refusalOf(locked)).toMatch(/locked with a password/);
  });

  it("is refused when it unpacks to more than 50 MB, also when its directory denies it", async () => {
    const bomb = withParts({ "xl/sharedStrings.xml": "a".repeat(51 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusalOf(bomb)).toMatch(/more than 50 MB/);
    const directory = Buffer.from(bomb.buffer).lastIndexOf("xl/sharedStrings.xml") - 46;
    new DataView(bomb.buffer).setUint32(directory + 24, 1_000, true);
    expect(await refusalOf(bomb)).toMatch(/more than 50 MB/);
    new DataView(bomb.buffer).setUint32(directory + 24, 0, true);
    expect(await refusalOf(bomb)).toMatch(/more than 50 MB|damaged/);
  });

  it("is refused without opening a zip within a zip, or when parts lie over one another", async () => {
    const inner = zipSync({ "again.zip": new Uint8Array(10_000) });
    expect(await refusalOf(zipSync({ "inner.xlsx": inner }))).toMatch(/no workbook/);
    const twice = Buffer.from(zipSync({ "xl/workbook.xml": strToU8("<a/>"), "xl/workbook.xmm": strToU8("<b/>") }));
    for (let at = twice.indexOf("workbook.xmm"); at >= 0; at = twice.indexOf("workbook.xmm")) twice.write("workbook.xml", at);
    expect(await refusalOf(twice)).toMatch(/no workbook/);
    expect(await refusalOf(zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`xl/${at}.xml`, new Uint8Array()]))))).toMatch(/more parts than a spreadsheet has/);
  });

  it("is refused when it declares entities, its own or from elsewhere", async () => {
    const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${sheetOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>")}`;
    expect(await refusalOf(withParts({ "xl/worksheets/sheet1.xml": laughs }))).toMatch(/DOCTYPE/);
    expect(await refusalOf(withParts({ "xl/sharedStrings.xml": '<!DOCTYPE s SYSTEM "file:///etc/passwd"><sst/>' }))).toMatch(/DOCTYPE/);
    expect(await refusalOf(withParts({ "xl/workbook.xml": "<!doctype x><workbook/>" }))).toMatch(/DOCTYPE/);
  });

  it("is refused when it holds macros or links to other workbooks", async () => {
    expect(await refusalOf(withParts({ "xl/vbaProject.bin": "x" }))).toMatch(/macros/);
    expect(await refusalOf(withParts({ "xl/macrosheets/sheet1.xml": "<x/>" }))).toMatch(/macros/);
    expect(await refusalOf(withParts({ "xl/externalLinks/externalLink1.xml": "<x/>" }))).toMatch(/links to other workbooks/);
  });

  it("is refused for cells far outside, too many rows, or cells written to deceive", async () => {
    expect(await refusalOf(withSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toMatch(/far outside/);
    expect(await refusalOf(withSheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))).toMatch(/far outside/);
    expect(await refusalOf(withSheet('<row r="1"><c x="&quot;>" r="A1"><v>1</v></c></row>'))).toMatch(/no spreadsheet writes/);
    expect(await refusalOf(withSheet(`<row r="1">${"<c><v>1</v></c>".repeat(101)}</row>`))).toMatch(/far outside/);
    expect(await refusalOf(withSheet("<row><c><v>1</v></c></row>".repeat(21_001)))).toMatch(/20,000 rows/);
    expect(await refusalOf(withSheet('<row r="1"><c r="B1"><f>1+1</f></c></row>'))).toMatch(/formula in B1 has never been worked out/);
    expect(await refusalOf(withSheet('<row r="1048576" ht="12.8"></row>'))).toBe("it was read");
  });

  it("is read in moderate time at the most it may hold", async () => {
    const row = (at: number): string => `<row r="${at}">${Array.from({ length: 7 }, (_, column) => `<c r="${String.fromCharCode(65 + column)}${at}"><v>${at}.25</v></c>`).join("")}</row>`;
    const started = performance.now();
    expect(await refusalOf(withSheet(Array.from({ length: 19_999 }, (_, at) => row(at + 1)).join("")))).toBe("it was read");
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
