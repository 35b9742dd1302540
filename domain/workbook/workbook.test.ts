import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { diff } from "../plan/change";
import { describeChange } from "../plan/describe-change";
import { evaluate } from "../plan/evaluate";
import { collectionNames, type Plan } from "../plan/plan";
import { columnsOf } from "./columns";
import { planFromWorkbook } from "./plan-from-workbook";
import type { ReadCell, ReadSheet, WrittenSheet } from "./sheet";
import { workbookOf } from "./workbook-of";
import { workbookProblemInWords } from "./workbook-problem";

const about = { question: "Who pays?", scenarioName: "Do nothing", scenarioId: "do-nothing", version: 3, contentHash: "a".repeat(64), asAt: "10 May 2005, 14:32" };

/** What a spreadsheet program gives back of what was written. */
const asRead = (sheets: readonly WrittenSheet[]): ReadSheet[] =>
  sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(({ value }): ReadCell => (value === null ? null : value.is === "text" ? value.text : value.is === "date" ? { date: value.date } : { number: String(Number(value.number)) }))) }));

const workbook = (plan: Plan): ReadSheet[] => asRead(workbookOf(plan, evaluate(plan), about));

/** The workbook with the rows of one sheet changed. */
const changed = (sheets: readonly ReadSheet[], name: string, change: (rows: ReadCell[][]) => readonly (readonly ReadCell[])[]): ReadSheet[] =>
  sheets.map((sheet) => (sheet.name === name ? { name, rows: change(sheet.rows.map((row) => [...row])) } : sheet));

const set = (head: string, row: number, cell: ReadCell) => (rows: ReadCell[][]): ReadCell[][] => {
  const line = rows[row] ?? [];
  line[(rows[0] ?? []).indexOf(head)] = cell;
  return rows.map((each, at) => (at === row ? line : each));
};

const plan = soundPlan(emptyPlan({
  services: [aService("family")],
  costLines: [aCost("pay", "family", "288000.00"), aCost("rent", "family", "12000.50")],
  awards: [anAward("fund", "100000.00", { endsOn: "2006-08-31", restricted: false })],
}));

const outcome = (sheets: readonly ReadSheet[]): string[] => {
  const read = planFromWorkbook(sheets);
  return read.ok ? diff(plan, read.plan).map((change) => describeChange(change, read.plan)) : read.problems.map(workbookProblemInWords);
};

describe("a scenario as a workbook", () => {
  it("comes back as exactly the plan it was, and says the version it left from", () => {
    fc.assert(fc.property(arbitraryPlan, (any) => {
      expect(planFromWorkbook(workbook(any))).toEqual({ ok: true, plan: any, origin: { scenarioId: "do-nothing", version: 3, contentHash: about.contentHash } });
    }));
  });

  it("has a column with a head of its own for every field of every line", () => {
    for (const collection of ["about", ...collectionNames] as const) {
      const heads = columnsOf(collection).map(({ head }) => head.toLowerCase());
      expect(new Set(heads).size).toBe(heads.length);
    }
  });

  it("holds text that begins like a formula as text, and gives it back unchanged", () => {
    const names = ["=1+1", "+44", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "12", "constructor", "__proto__", "_x0041_"];
    const inert = soundPlan(emptyPlan({ services: [aService("family")], costLines: names.map((name, at) => aCost(`cost-${at}`, "family", "1.00", { name })) }));
    const written = workbookOf(inert, evaluate(inert), about);
    const named = written.find(({ name }) => name === "Costs")?.rows.slice(1).map((row) => row[1]?.value);
    expect(named).toEqual(names.map((text) => ({ is: "text", text })));
    expect(planFromWorkbook(asRead(written))).toMatchObject({ ok: true, plan: inert });
  });

  it("compares sums with figures whose difference is nought", () => {
    fc.assert(fc.property(arbitraryPlan, (any) => {
      const checks = workbookOf(any, evaluate(any), about).find(({ name }) => name === "Checks");
      expect(checks?.rows.at(-1)?.[1]?.value).toMatchObject({ is: "formula", number: "0" });
    }));
  });
});

describe("a workbook that was edited", () => {
  it("tells a changed amount, a deleted row and rows in another order as changes of the plan", () => {
    expect(outcome(changed(workbook(plan), "Costs", set("Amount (£)", 1, { number: "290000" })))).toEqual(["Cost pay: amount from £288,000 to £290,000"]);
    expect(outcome(changed(workbook(plan), "Costs", ([heads = [], one = []]) => [heads, one]))).toEqual(["Cost rent: cost removed, £12,000.50"]);
    expect(outcome(changed(workbook(plan), "Costs", ([heads = [], one = [], two = []]) => [heads, two, [], one]))).toEqual([]);
    expect(outcome(changed(workbook(plan), "Costs", (rows) => rows.map((row) => [...row].reverse())))).toEqual([]);
  });

  it("gives an added row an id of its own, and lets other rows name it by its name", () => {
    const added = changed(workbook(plan), "Services", (rows) => [...rows, [null, "Play bus", "The council", { number: "0" }, { number: "5" }]]);
    const both = changed(added, "Costs", (rows) => [...rows, (rows[1] ?? []).map((cell, at) => (at === 0 ? null : at === 1 ? "Cost pay" : at === 2 ? "play bus" : cell))]);
    const read = planFromWorkbook(both);
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.plan.services.at(-1)).toMatchObject({ id: "play-bus", providerId: "council" });
    expect(read.ok && read.plan.costLines.at(-1)).toMatchObject({ id: "cost-pay", serviceId: "play-bus" });
  });

  it("keeps a renamed service on its lines", () => {
    expect(outcome(changed(workbook(plan), "Services", set("Name", 1, "Family help")))).toEqual(["Family help: name from “Service family” to “Family help”"]);
  });

  it("takes what people type: percent, pounds, British dates, choices in capitals", () => {
    const typed = changed(changed(workbook(plan), "Costs", set("Amount (£)", 1, "£290,000")), "Awards", set("End", 1, "30/09/2006"));
    expect(outcome(changed(typed, "Awards", set("Share carried forward", 1, "5%")))).toEqual(["Cost pay: amount from £288,000 to £290,000", "Award fund: end from 31 August 2006 to 30 September 2006", "Award fund: share carried forward from 0% to 5%"]);
    expect(outcome(changed(workbook(plan), "Costs", set("Nature", 1, "REVENUE")))).toEqual([]);
  });

  it.each<[string, string, string, ReadCell, RegExp]>([
    ["a third decimal", "Costs", "Amount (£)", { number: "1.005" }, /^Sheet Costs, cell F2: Enter an amount in pounds and pence/],
    ["an empty amount", "Costs", "Amount (£)", null, /^Sheet Costs, cell F2: Fill in Amount/],
    ["an error of a formula", "Costs", "Amount (£)", { fault: "#REF!" }, /^Sheet Costs, cell F2: The cell shows the error #REF!/],
    ["a service nobody knows", "Costs", "Service", "Elsewhere", /^Sheet Costs, cell C2: Service: There is no line “Elsewhere” in Services/],
    ["an id that is none", "Costs", "Id", "__proto__", /^Sheet Costs, cell A2: An id has small letters/],
    ["a choice that is none", "Costs", "Type of cost", "wages", /^Sheet Costs, cell E2: “wages” is none of the choices: pay, non-pay/],
    ["a rate taken for a date", "Awards", "Share carried forward", { date: "2026-03-02" }, /^Sheet Awards, cell \w+2: The spreadsheet took this for a date/],
    ["an end before the start", "Costs", "End", { date: "2001-01-01" }, /^Sheet Costs, cell [A-Z]+2: /],
  ])("says where %s stands", (_, sheet, head, cell, words) => {
    const edited = changed(workbook(plan), sheet, set(head, 1, cell));
    const both = head === "End" ? changed(edited, sheet, set("Start", 1, { date: "2006-01-01" })) : edited;
    expect(outcome(both).join("\n")).toMatch(words);
  });

  it("refuses sheets and columns it never had, and sheets and columns that are missing", () => {
    expect(outcome([...workbook(plan), { name: "Mine", rows: [] }])).toEqual(["Sheet Mine: There is no sheet of this name in a scenario's workbook. Delete it, or give it back its name"]);
    expect(outcome(workbook(plan).filter(({ name }) => name !== "Awards"))[0]).toMatch(/^Sheet Awards: This sheet is missing/);
    expect(outcome(changed(workbook(plan), "Costs", ([heads = [], ...rows]) => [[...heads, "__proto__"], ...rows]))[0]).toMatch(/^Sheet Costs, cell \w+1: There is no column called “__proto__”/);
    expect(outcome(changed(workbook(plan), "Costs", (rows) => rows.map((row) => row.slice(1))))).toEqual(["Sheet Costs: The column “Id” is missing. Put it back, as in the downloaded workbook"]);
    expect(outcome(workbook(plan).slice(1))[0]).toMatch(/Bring back a workbook that was downloaded here/);
  });
});
