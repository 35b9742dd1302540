import { describe, expect, it } from "vitest";
import { asAtHref, noSuchDay, readAsAtView } from "./as-at-view";

describe("the day a page looks back to", () => {
  it("is read from the address and stands in the form", () => {
    expect(readAsAtView({ at: "2005-05-03" })).toEqual({ at: "2005-05-03", typed: { day: "3", month: "5", year: "2005" }, fault: null, isFromForm: false });
    expect(readAsAtView({})).toMatchObject({ at: undefined, fault: null });
  });

  it("is read from what the form sends, months by name too", () => {
    expect(readAsAtView({ "at-day": "3", "at-month": "May", "at-year": "2005" })).toEqual({ at: "2005-05-03", typed: { day: "3", month: "May", year: "2005" }, fault: null, isFromForm: true });
  });

  it("is refused where there is no such day, and what was typed is kept", () => {
    expect(readAsAtView({ "at-day": "30", "at-month": "Feb", "at-year": "2005" })).toEqual({ at: undefined, typed: { day: "30", month: "Feb", year: "2005" }, fault: noSuchDay, isFromForm: true });
    for (const at of ["2005-02-30", "yesterday", ""]) expect(readAsAtView({ at })).toMatchObject({ at: undefined, fault: noSuchDay });
    expect(readAsAtView({ "at-day": "", "at-month": "", "at-year": "" }).fault).toBe(noSuchDay);
  });

  it("goes into an address beside what stands there already", () => {
    const { at } = readAsAtView({ at: "2005-05-03" });
    expect([asAtHref("/funding", at), asAtHref("/x?edition=1", at), asAtHref("/funding", undefined)]).toEqual(["/funding?at=2005-05-03", "/x?edition=1&at=2005-05-03", "/funding"]);
  });
});
