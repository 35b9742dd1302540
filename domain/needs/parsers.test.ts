import { describe, expect, it } from "vitest";
import { dateFromSpreadsheetDays } from "./excel-date";
import { groupRefusals, WrongKindOfFile } from "./import-refusal";
import { parseLaitDictionary } from "./lait-dictionary";
import { parseAreaNumber, parseLaitValues } from "./lait-values";
import { editionFromFileName, parseNeighbourSheet } from "./neighbour-sets";
import { checkOutturn } from "./outturn-checks";
import { parseOutturnHeading, placeName } from "./outturn-heading";
import { parseRevenueOutturn } from "./revenue-outturn";

const valuesHeading = ["Short Desc", "Data item", "Years", "LA and Regions", "Values", "LA Number", "Region"];

describe("values of the interactive tool", () => {
  it("reads rows as published, whatever the order of the columns and with a byte-order mark", () => {
    const { records, refusals } = parseLaitValues([["\uFEFFYears", "Short Desc", "LA and Regions", "Values", "LA Number", "Region"], ["2025", "CPP_rate", "Luton", "30.3", "821.0", "East of England"], ["2025", "CPP_rate", "England", "40.6", "970.0", "NA"]]);
    expect(refusals).toEqual([]);
    expect(records.map(({ row, area, region, figure }) => ({ row, area, region, value: figure.value }))).toEqual([{ row: 2, area: "821", region: "East of England", value: "30.3" }, { row: 3, area: "970", region: null, value: "40.6" }]);
  });

  it("refuses a row with its number and why, and groups refusals by reason", () => {
    const good = ["LAC", "", "2025", "Luton", "58", "821.0", "East of England"];
    const { records, refusals } = parseLaitValues([valuesHeading, good, good, ["LAC", "", "0", "Luton", "-", "821.0", ""], ["LAC", "", "0", "England", "-", "970.0", ""], ["LAC", "", "2024", "Luton", "abc", "821.0", ""], ["LAC", "", "2024", "Luton", "58", "Luton", ""]]);
    expect(records).toHaveLength(1);
    expect(groupRefusals(refusals)).toEqual([
      { reason: "The year “0” names no period", count: 2, firstRows: [4, 5] },
      { reason: "This measure, area and period is already given by an earlier row", count: 1, firstRows: [3] },
      { reason: "The value is neither a number nor a symbol the publisher uses", count: 1, firstRows: [6] },
      { reason: "The authority number is not a whole number", count: 1, firstRows: [7] },
    ]);
  });

  it("refuses a file of the wrong kind, naming the columns it lacks", () => {
    expect(() => parseLaitValues([["Years", "Values"]])).toThrow(WrongKindOfFile);
    expect(() => parseLaitValues([])).toThrow("Short Desc");
  });

  it("reads an authority number printed as a decimal", () => {
    expect([parseAreaNumber("884.0"), parseAreaNumber("884"), parseAreaNumber("884.5"), parseAreaNumber("")]).toEqual(["884", "884", null, null]);
  });
});

describe("the dictionary", () => {
  const heading = ["Measure_code", "Topic", "Measure", "Measure_short", "Polarity", "y_axis_name", "Last Update", "Next Update", "dps", "Year_Type"];
  it("joins a measure listed under two topics and keeps the fresher words", () => {
    const { measures } = parseLaitDictionary([heading, ["201", "All Pupil Absence & Exclusions", "LAC Overall Absence", "LAC_Over_Abs", "Low", "%", "45778", "46113", "2", "Academic Year"], ["201", "Children Looked After", "CLA Overall Absence", "LAC_Over_Abs", "Low", "%", "46113", "46478", "NA", "Academic Year"]]);
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({ title: "CLA Overall Absence", topics: ["Children Looked After", "All Pupil Absence & Exclusions"], polarity: "low", decimalPlaces: null, lastUpdate: { date: "2026-04-01" } });
  });
  it("keeps the publisher's words where there is no date, and refuses another polarity", () => {
    const { measures, refusals } = parseLaitDictionary([heading, ["1", "T", "M", "A", "-", "%", "New Data", "Discontinued", "0", "Annual"], ["2", "T", "M", "B", "Up", "%", "", "", "NA", "Annual"]]);
    expect(measures[0]).toMatchObject({ polarity: "none", decimalPlaces: 0, nextUpdate: { printed: "Discontinued", date: null } });
    expect(refusals).toEqual([{ row: 3, reason: "The polarity is none of High, Low, - and NA" }]);
  });
  it("turns a spreadsheet's day number into a date, leap days and all", () => {
    expect(["45962", "46082", "45351", "36585", "12", "TBC"].map(dateFromSpreadsheetDays)).toEqual(["2025-11-01", "2026-03-01", "2024-02-29", "2000-02-29", null, null]);
  });
});

describe("lists of statistical neighbours", () => {
  const pairs = (numbers: readonly number[]) => numbers.flatMap((number) => [number, "Close"]);
  const heading = ["LA num", "LA Name", "LA number", "GOInd", "GOReg", ...Array.from({ length: 10 }, (_, index) => [`SN${index + 1}`, "SNP"]).flat()];
  it("finds the heading below the rows of letters and numbers, and names a neighbour from its own row", () => {
    const luton = [821, "Luton", 821, 2, "East of England", ...pairs([871, 874, 331, 313, 312, 856, 307, 333, 852, 301])];
    const { sets, refusals } = parseNeighbourSheet([["A", "B"], [1, 2], heading, luton, [856, "Leicester", 856, 1, "East Midlands", ...pairs([821])], [null, null]]);
    expect(sets).toHaveLength(1);
    expect(sets[0]?.neighbours[5]).toEqual({ position: 6, number: "856", name: "Leicester", closeness: "close" });
    expect(refusals).toEqual([{ row: 5, reason: "The authority does not have ten neighbours" }]);
  });
  it("reads the edition from the file's name, which alone states it", () => {
    expect(editionFromFileName("sn_may_2025.xlsx")).toEqual({ label: "May 2025", month: "2025-05" });
    expect(editionFromFileName("neighbours.xlsx")).toBeNull();
  });
});

describe("revenue outturn", () => {
  it("takes a heading apart, curly apostrophes and all, and knows an “of which” line", () => {
    expect(parseOutturnHeading("Children's social care: Safeguarding children and young people’s services - Net Current Expenditure (C7 = C3 - C6)")).toMatchObject({ column: "net", part: "children", isOfWhich: false });
    expect(parseOutturnHeading("Children's social care - Children Looked After of which fostering services - Employees (C1)")).toMatchObject({ line: "Children's social care - Children Looked After of which fostering services", column: "employees", isOfWhich: true });
    expect(parseOutturnHeading("Children 5–19 public health programmes - Other Income (C5)")?.part).toBe("public health");
    expect(parseOutturnHeading("Supporting people ancillary expenditure (included within total children social care) - Employees (C1)")?.part).toBe("memorandum");
    expect(parseOutturnHeading("TOTAL CHILDREN SOCIAL CARE - Children's Social Care - agency staff cost memorandum item")).toBeNull();
  });
  it("knows one council by its three spellings", () => {
    expect(["Luton UA", "Leicester City UA", "Oxfordshire CC", "Herefordshire UA", "Luton"].map(placeName)).toEqual(["Luton", "Leicester", "Oxfordshire", "Herefordshire", "Luton"]);
  });

  const lines: readonly (readonly [string, number, number])[] = [["Children's social care - Children Looked After", 2341, 32951], ["Children's social care - Children Looked After of which fostering services", 894, 12115], ["Children's social care - Youth Justice", 2316, 1433]];
  const columns = lines.flatMap(([line]) => [`${line} - Employees (C1)`, `${line} - Running Expenses (C2)`, `${line} - Total Expenditure (C3 = C1 + C2)`]);
  const cells = lines.flatMap(([, employees, running]) => [`${employees}`, `${running}`, `${employees + running}`]);
  const wide = (total: string) => [["E-code", "ONS Code", "Local authority", "Notes", "Class", "Detailed Class", "Certification", ...columns, "TOTAL CHILDREN SOCIAL CARE - Total Expenditure (C3 = C1 + C2)"], ["E0201", "E06000032", "Luton UA", "", "UA", "UA", "N", ...cells, total], ["E4601", "E08000025", "Birmingham", "M", "MD", "MD", "[x]", ...cells.map(() => "[x]"), "[x]"]];

  it("adds the children's lines without their “of which” lines, and refuses an authority that did not return", () => {
    const file = parseRevenueOutturn(wide("39041"));
    expect(file.returns.map((held) => held.name)).toEqual(["Luton UA"]);
    expect(file.refusals).toEqual([{ row: 3, reason: "The authority did not return the form in time: every amount is [x]" }]);
    expect(checkOutturn(file.returns).map(({ tried, agreed }) => [tried, agreed])).toEqual([[1, 1], [1, 1], [1, 1]]);
  });
  it("reports a total that counts an “of which” line twice", () => {
    expect(checkOutturn(parseRevenueOutturn(wide("52050")).returns)[2]).toMatchObject({ tried: 1, agreed: 0, differences: ["Luton UA: the parts come to £39041000 and the form states £52050000.00"] });
  });
  it("reads the long layout to the same amounts", () => {
    const long = parseRevenueOutturn([["ons_code", "local_authority", "line", "value_gbp_thousand"], ...columns.map((heading, index) => ["E06000032", "Luton UA", heading, cells[index] ?? ""])]);
    const amounts = (file: ReturnType<typeof parseRevenueOutturn>) => file.returns[0]?.figures.filter((figure) => !figure.isTotal).map((figure) => figure.pounds);
    expect(long.layout).toBe("long");
    expect(amounts(long)).toEqual(amounts(parseRevenueOutturn(wide("39041"))));
  });
});
