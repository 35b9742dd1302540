import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import type { Cell } from "../grid/cell";
import { editReducer, startEditing } from "../grid/edit-state";
import { isHeld, keepableOf, keepingEvery, waitBeforeKeeping } from "./kept-state";

const pay: Cell = { collection: "costLines", id: "family-workers-pay", field: "amount", year: null };
const typing = (text: string) => editReducer(startEditing(planOf(lutonPlans.doNothing), 1), { type: "type", draft: { cell: pay, kind: { type: "pounds" }, text } });
const nothingHeld = { text: null, savedAt: null };

describe("what is kept of an edit", () => {
  it("has the cell that is being typed in, before it is left", () => {
    const keepable = keepableOf(typing("290000"), "");
    expect(keepable.changes).toEqual([expect.objectContaining({ id: "family-workers-pay", after: "290000.00" })]);
    expect(isHeld(keepable, nothingHeld)).toBe(false);
    expect(isHeld(keepable, { text: keepable.text, savedAt: "2005-05-10T13:32:00.000Z" })).toBe(true);
  });

  it("is nothing while nothing differs, and what was kept before has then to go", () => {
    const untouched = keepableOf(typing("288,000"), "");
    expect(isHeld(untouched, nothingHeld)).toBe(true);
    expect(isHeld(untouched, { text: keepableOf(typing("290000"), "").text, savedAt: null })).toBe(false);
  });

  it("has a cell that cannot be read, as it was typed, and the reason written so far", () => {
    const kept = keepableOf(typing("288000.005"), "The pay of");
    expect(kept).toMatchObject({ changes: [], cells: [{ cell: pay, text: "288000.005", reason: expect.stringContaining("two decimal places") as string }], reason: "The pay of" });
    expect(isHeld(kept, nothingHeld)).toBe(false);
    expect(isHeld(keepableOf(typing("288,000"), "The pay of"), nothingHeld)).toBe(false);
  });

  it("goes when everything of a draft that was gone on with is taken back before it was kept anew", () => {
    const goneOnWith = { text: "", savedAt: "2005-05-10T13:32:00.000Z" };
    expect(isHeld(keepableOf(typing("288,000"), ""), goneOnWith)).toBe(false);
    expect(isHeld(keepableOf(typing("290000"), ""), goneOnWith)).toBe(false);
  });

  it("waits for a pause in the typing, never under ten seconds after the last try and never long beyond", () => {
    expect(waitBeforeKeeping(50_000, 0, 50_000)).toBe(1_000);
    fc.assert(fc.property(fc.nat(100_000), fc.nat(100_000), fc.nat(100_000), (tried, sinceTried, sinceTyped) => {
      const now = tried + sinceTried;
      const wait = waitBeforeKeeping(now, tried, now - sinceTyped);
      expect(wait + sinceTried).toBeGreaterThanOrEqual(keepingEvery);
      expect(wait).toBeLessThanOrEqual(keepingEvery);
    }));
  });
});
