import { describe, expect, it } from "vitest";
import { anAward, aPool, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { applyChanges } from "@/domain/plan/change";
import { filledLine } from "./filled-line";
import { type FieldToFill, lineToFill, type LineToFill } from "./line-to-fill";

const plan = soundPlan(emptyPlan({ awards: [anAward("fund", "100.00", { restricted: false })], pools: [aPool("pool")] }));
const years = ["2005/06", "2006/07", "2007/08"] as never[];
const open = (...[collection, id, given]: [Parameters<typeof lineToFill>[2], string | null, Readonly<Record<string, string>>]): LineToFill => {
  const line = lineToFill(plan, years, collection, id, given);
  if (line === null) throw new Error("There is no such line");
  return line;
};
const typing = (typed: Readonly<Record<string, string>>) => ({ field, text }: FieldToFill): string => typed[field] ?? text;

describe("a line that is filled in", () => {
  it("becomes one change that adds it, read as people write dates and pounds", () => {
    const filled = filledLine(open("determinations", null, { awardId: "fund" }), typing({ receivedOn: "20 December 2004", certainty: "indicative", amount: "£1,250.5", letter: "CF/04" }), "new");
    expect(filled).toEqual({ ok: true, changes: [{ type: "added", collection: "determinations", id: "new", line: { id: "new", awardId: "fund", receivedOn: "2004-12-20", certainty: "indicative", amount: "1250.50", letter: "CF/04", note: null } }] });
    if (filled.ok) expect(soundPlan(applyChanges(plan, filled.changes)).determinations).toHaveLength(1);
  });

  it("says at each field what cannot be taken, and takes nothing", () => {
    const filled = filledLine(open("determinations", null, { awardId: "fund" }), typing({ receivedOn: "31 February 2005", certainty: "indicative", amount: "12.345", letter: "" }), "new");
    expect(filled.ok ? [] : filled.faults.map(({ field }) => field)).toEqual(["receivedOn", "amount", "letter"]);
  });

  it("changes only the fields that differ, and none when nothing does", () => {
    expect(filledLine(open("awards", "fund", {}), typing({}), "new")).toEqual({ ok: true, changes: [] });
    expect(filledLine(open("awards", "fund", {}), typing({ restricted: "false", letter: "31/7834" }), "new")).toEqual({ ok: true, changes: [{ type: "changed", collection: "awards", id: "fund", field: "letter", before: null, after: "31/7834" }] });
  });

  it("reads yes and no, whole numbers and empty dates", () => {
    const filled = filledLine(open("virementRules", null, { poolId: "pool" }), typing({ place: "2", approver: "Executive", above: "250,000", permanent: "true", clause: "Rule 4", betweenCapitalAndRevenue: "false", crossesScheme: "false", crossesRingFence: "false" }), "rule");
    expect(filled.ok && filled.changes[0]).toMatchObject({ line: { place: 2, above: "250000.00", yearAbove: null, permanent: true, crossesScheme: false } });
    expect(filledLine(open("pools", "pool", {}), typing({ signedOn: "1 4 2005" }), "new")).toMatchObject({ changes: [{ field: "signedOn", after: "2005-04-01" }] });
  });

  it("begins with what is to be taken up, and changes just that", () => {
    const line = open("awards", "fund", { amount: "90.00", certainty: "provisional" });
    expect(filledLine(line, typing({}), "new")).toMatchObject({ ok: true, changes: [{ field: "amount", before: "100.00", after: "90.00" }, { field: "certainty", before: "confirmed", after: "provisional" }] });
  });

  it("sets what a grant gives in one year, its share and how sure it is", () => {
    const filled = filledLine(open("awardYears", null, { awardId: "fund" }), typing({ year: "2006/07", share: "2/3", certainty: "provisional" }), "fund-2006-07");
    expect(filled).toEqual({ ok: true, changes: [{ type: "added", collection: "awardYears", id: "fund-2006-07", line: { id: "fund-2006-07", awardId: "fund", year: "2006/07", share: "2/3", certainty: "provisional" } }] });
    if (!filled.ok) return;
    const later = applyChanges(plan, filled.changes);
    expect(lineToFill(later, years, "awardYears", "fund-2006-07", {})?.fields.map(({ text }) => text)).toEqual(["fund", "2006/07", "2/3", "provisional"]);
  });

  it("is none where the plan has no such line", () => {
    expect(lineToFill(plan, years, "awards", "nowhere", {})).toBeNull();
    expect(lineToFill(plan, years, "indexRates", null, {})).toBeNull();
  });
});
