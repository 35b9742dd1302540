import { describe, expect, it } from "vitest";
import { askField, costField, readTypedSection, type TypedForm } from "./read-typed-section";

const typed = (fields: Readonly<Record<string, string | readonly string[]>>): TypedForm => ({
  one: (name) => { const value = fields[name]; return typeof value === "string" ? value : ""; },
  many: (name) => { const value = fields[name]; return Array.isArray(value) ? value : []; },
  date: (name) => { const value = fields[name]; return typeof value === "string" ? value : null; },
});
const choices = { years: ["2005/06", "2006/07"], askRows: 2, sources: [{ id: "childrens-fund", name: "Children's Fund" }] };

describe("what is typed on a page of a proposal", () => {
  it("reads amounts as people type them, and leaves blank years out", () => {
    const read = readTypedSection("costs", typed({ [costField("2005/06", "recurrent")]: "£1,250,000", [costField("2006/07", "one-off")]: " 12 000.5 ", minimumAmount: "", stretchAmount: "2,000,000" }), choices);
    expect(read).toEqual({ ok: true, value: {
      costs: [{ year: "2005/06", kind: "recurrent", amount: "1250000.00" }, { year: "2006/07", kind: "one-off", amount: "12000.50" }],
      costBasis: null, costNote: "", minimumAmount: null, stretchAmount: "2000000.00",
    } });
  });

  it("refuses a third decimal at its field with the reason", () => {
    const read = readTypedSection("costs", typed({ [costField("2005/06", "recurrent")]: "100.005" }), choices);
    expect(read).toEqual({ ok: false, faults: [{ field: "cost-2005/06-recurrent", message: "Recurrent cost in 2005/06: The amount has more than two decimal places; enter pounds and pence" }] });
  });

  it("refuses a negative cost", () => {
    const read = readTypedSection("costs", typed({ [costField("2005/06", "one-off")]: "(500)" }), choices);
    expect(read.ok ? [] : read.faults.map(({ message }) => message)).toEqual(["One-off cost in 2005/06: An amount here cannot be less than £0"]);
  });

  it("keeps the name of the source asked, and takes a source not yet known", () => {
    const row = (number: number, source: string, amount: string) => ({ [askField(number, "source")]: source, [askField(number, "amount")]: amount, [askField(number, "year")]: "2005/06", [askField(number, "certainty")]: "indicative" });
    const read = readTypedSection("asks", typed({ ...row(0, "childrens-fund", "20,000"), ...row(1, "not yet known", "5") }), choices);
    expect(read.ok && read.value.asks.map(({ sourceId, sourceName, amount }) => [sourceId, sourceName, amount])).toEqual([["childrens-fund", "Children's Fund", "20000.00"], [null, null, "5.00"]]);
  });

  it("asks for what is missing in a row that was begun, and ignores a blank row", () => {
    const read = readTypedSection("asks", typed({ [askField(0, "amount")]: "20", [askField(0, "year")]: "2005/06", [askField(0, "certainty")]: "indicative" }), choices);
    expect(read).toEqual({ ok: false, faults: [{ field: "ask-0-source", message: "Row 1: choose who is asked, or “Not yet known”" }] });
    expect(readTypedSection("asks", typed({}), choices)).toEqual({ ok: true, value: { asks: [] } });
  });

  it("reads counts with commas and refuses words and ages that run backwards", () => {
    const read = readTypedSection("children", typed({ childrenNumber: "1,150", ageFrom: "9", ageTo: "3", areaIds: ["luton"] }), choices);
    expect(read).toEqual({ ok: false, faults: [{ field: "ageTo", message: "The oldest age must be the youngest age or above" }] });
    const words = readTypedSection("children", typed({ childrenNumber: "many" }), choices);
    expect(words).toEqual({ ok: false, faults: [{ field: "childrenNumber", message: "Enter the number of children in figures, like 240" }] });
  });

  it("says how long a text is that is too long", () => {
    const read = readTypedSection("outcomes", typed({ outcomes: "x".repeat(4_001) }), choices);
    expect(read).toEqual({ ok: false, faults: [{ field: "outcomes", message: "Use 4,000 characters or fewer; this has 4001" }] });
  });

  it("refuses a date that is none, and forgets one on a lasting service", () => {
    expect(readTypedSection("service", typed({ isShortTerm: "yes", endsOn: "unreadable" }), choices)).toEqual({ ok: false, faults: [{ field: "endsOn", message: "Enter the day it ends, like 31 August 2006" }] });
    const lasting = readTypedSection("service", typed({ isShortTerm: "no", endsOn: "2008-03-31" }), choices);
    expect(lasting.ok && lasting.value.endsOn).toBeNull();
  });
});
