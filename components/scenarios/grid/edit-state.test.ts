import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, diff } from "@/domain/plan/change";
import { financialYear } from "@/domain/plan/fields";
import { readPlan } from "@/domain/plan/read-plan";
import { conflictKey } from "@/domain/plan/merge-choice";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { aPin, soundPlan } from "@/testing/plan-factory";
import type { Cell, CellKind } from "./cell";
import { changesToSave, type EditAction, editReducer, type EditState, hasUnsavedWork, startEditing, textInCell, typedChanges, unsavedChanges } from "./edit-state";
import { removalOf } from "./line-changes";
import { additionOf } from "./new-line";
import { meet, mergedPlan } from "./merge-choice";
import { readCell } from "./read-cell";
import { workOut } from "./work-out";

const plan = planOf(lutonPlans.doNothing);
const start = () => startEditing(plan, 1);
const pounds: CellKind = { type: "pounds" };
const year = financialYear.parse("2006/07");
const pay: Cell = { collection: "costLines", id: "family-workers-pay", field: "amount", year: null };
const payInYear: Cell = { ...pay, year };
const typing = (state: EditState, cell: Cell, text: string, kind = pounds) => editReducer(state, { type: "type", draft: { cell, kind, text } });
const typed = (state: EditState, cell: Cell, text: string, kind = pounds) => editReducer(typing(state, cell, text, kind), { type: "leave cell" });
const costIn = (state: EditState) => {
  const worked = workOut(state.plan, { typing: typedChanges(state), step: state.step });
  return worked.ok ? worked.figures.cost[year] : null;
};

describe("editing a scenario", () => {
  it("moves the totals while somebody types, before the cell is left", () => {
    expect(costIn(start())).toBe("369936.00");
    expect(costIn(typing(start(), payInYear, "£300,000"))).toBe("373440.00");
    expect(costIn(typing(start(), payInYear, "£300,000x"))).toBe("369936.00");
  });

  it("keeps a faulty text as typed, says why, and changes nothing", () => {
    const state = typed(start(), pay, "288000.005");
    expect(textInCell(state, pay, "£288,000.00")).toBe("288000.005");
    expect(Object.values(state.faults).map(({ reason }) => reason)).toEqual(["The amount has more than two decimal places; enter pounds and pence"]);
    expect(state.plan).toBe(plan);
    expect(hasUnsavedWork(state)).toBe(true);
    expect(hasUnsavedWork(editReducer(state, { type: "give up typing", cell: pay }))).toBe(false);
  });

  it("states an amount for one year, and gives the rule its say again when the cell is emptied", () => {
    const stated = typed(start(), payInYear, "300000");
    expect(stated.plan.statedAmounts.map(({ lineId, year: of, amount }) => [lineId, of, amount])).toEqual([["family-workers-pay", "2006/07", "300000.00"]]);
    expect(diff(plan, typed(stated, payInYear, "").plan)).toEqual([]);
  });

  it("gives an amount stated without a reason the reason of the version", () => {
    const [change] = changesToSave(typed(start(), payInYear, "300000"), " Agreed in June ");
    expect(change).toMatchObject({ type: "added", collection: "statedAmounts", line: { reason: "Agreed in June" } });
  });

  it("undoes and redoes one act at a time, and forgets what was undone once something new is done", () => {
    const two = typed(typed(start(), pay, "300000"), payInYear, "1");
    const one = editReducer(two, { type: "undo" });
    const none = editReducer(one, { type: "undo" });
    expect(diff(plan, none.plan)).toEqual([]);
    expect(editReducer(editReducer(none, { type: "redo" }), { type: "redo" }).plan).toEqual(two.plan);
    expect(typed(none, pay, "5").future).toEqual([]);
    expect(editReducer(start(), { type: "undo" })).toEqual(start());
  });

  it("adds a line that is a plan at once, and removes a grant with everything that hangs on it", () => {
    const added = editReducer(start(), { type: "change", changes: additionOf(plan, "costLines", "line-1") });
    expect(readPlan(added.plan).ok).toBe(true);
    const removed = editReducer(added, { type: "change", changes: removalOf(added.plan, "awards", "on-track") });
    expect(readPlan(removed.plan).ok).toBe(true);
    expect(diff(plan, editReducer(editReducer(removed, { type: "undo" }), { type: "undo" }).plan)).toEqual([]);
  });

  it("knows from what was done what differs from the version, as comparing the whole plans would tell", () => {
    const pick = (collection: "costLines" | "awards" | "baseBudgets") => fc.constantFrom(...plan[collection].map(({ id }) => ({ collection, id })));
    const act = fc.oneof(
      fc.tuple(pick("costLines"), fc.nat(9_999_999)).map(([{ collection, id }, pounds_]): EditAction => ({ type: "type", draft: { cell: { collection, id, field: "amount", year: null }, kind: pounds, text: String(pounds_) } })),
      fc.tuple(pick("costLines"), fc.constantFrom("", "12.50", "x")).map(([{ collection, id }, text]): EditAction => ({ type: "type", draft: { cell: { collection, id, field: "amount", year }, kind: pounds, text } })),
      fc.constantFrom<EditAction>({ type: "undo" }, { type: "undo" }, { type: "redo" }, { type: "change", changes: additionOf(plan, "costLines", "line-new") }),
      fc.oneof(pick("awards"), pick("baseBudgets"), pick("costLines")).map(({ collection, id }): EditAction => ({ type: "change", changes: removalOf(plan, collection, id) })),
    );
    fc.assert(fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const end = acts.reduce((state, action) => {
        try {
          return editReducer(editReducer(state, action), { type: "leave cell" });
        } catch {
          return state; // A removal prepared for the opened plan no longer fits, as nobody could press it.
        }
      }, start());
      expect(unsavedChanges(end)).toEqual(diff(plan, end.plan));
      expect(unsavedChanges(editReducer(end, { type: "stand on", base: plan, baseVersion: 1, plan: end.plan }))).toEqual(diff(plan, end.plan));
    }));
  });

  it("removes the payments pinned to a grant or a base budget with it, and no others", () => {
    const [award, budget] = [plan.awards[0]!, plan.baseBudgets[0]!];
    const pinned = soundPlan({ ...lutonPlans.doNothing, pinnedPayments: [aPin("of-award", award.id, plan.services[0]!.id, "1.00", { year: "2006/07" }), aPin("of-budget", budget.id, plan.services[0]!.id, "1.00", { year: "2006/07", source: "baseBudgets" })] });
    for (const [collection, id, left] of [["awards", award.id, "of-budget"], ["baseBudgets", budget.id, "of-award"]] as const) {
      const read = readPlan(applyChanges(pinned, removalOf(pinned, collection, id)));
      expect(read.ok && read.plan.pinnedPayments.map((pin) => pin.id)).toEqual([left]);
    }
  });
});

describe("what may be typed", () => {
  it.each([["2.95%", "0.0295"], ["2.5", "0.025"], ["100%", "1"], ["0", "0"], ["2/3", "2/3"], ["−1.5", "-0.015"], ["0.25", "0.0025"]])("reads the rate %s exactly", (text, rate) => {
    expect(readCell({ type: "rate" }, text)).toEqual({ ok: true, value: rate });
  });

  it.each([["31 March 2008", "2008-03-31"], ["31/3/2008", "2008-03-31"], ["2008-03-31", "2008-03-31"], ["", null]])("reads the date %s", (text, date) => {
    expect(readCell({ type: "date" }, text)).toEqual({ ok: true, value: date });
  });

  it.each([["date", "31 February 2008"], ["rate", "a little"], ["pounds", "1,00"]] as const)("refuses the %s %s with a reason", (type, text) => {
    expect(readCell({ type }, text).ok).toBe(false);
  });
});

describe("two people who edit the same version", () => {
  const mine = typed(typed(start(), pay, "300000"), payInYear, "1000");
  const theirs = typed(typed(start(), pay, "310000"), { ...pay, id: "family-workers-running-costs" }, "70000");
  const { conflicts, theirOtherChanges, theirs: newer } = meet(plan, mine.plan, diff(plan, theirs.plan));

  it("see every field both changed, with both values, and the others' changes apart", () => {
    expect(conflicts).toEqual([{ collection: "costLines", id: "family-workers-pay", field: "amount", base: "288000.00", ours: "300000.00", theirs: "310000.00" }]);
    expect(theirOtherChanges).toEqual([{ type: "changed", collection: "costLines", id: "family-workers-running-costs", field: "amount", before: "72000.00", after: "70000.00" }]);
  });

  it.each([["mine", "300000.00"], ["theirs", "310000.00"]] as const)("lose nothing when %s stands", (choice, amount) => {
    const [conflict] = conflicts;
    if (conflict === undefined) throw new Error("There is a conflict");
    const merged = mergedPlan(plan, mine.plan, newer, { [conflictKey(conflict)]: choice });
    expect(merged.costLines.map((line) => line.amount).sort()).toEqual([amount, "70000.00"].sort());
    expect(merged.statedAmounts).toHaveLength(1);
  });
});
