import { describe, expect, it } from "vitest";
import { readWeeks } from "./decided-projects";

describe("the weeks of a committee cycle as typed", () => {
  it("are counted with, from none to half a year; six where the address says nothing", () => {
    expect(["8", " 0 ", "26"].map((typed) => readWeeks(typed))).toEqual([{ weeks: 8, typed: "8", error: null }, { weeks: 0, typed: "0", error: null }, { weeks: 26, typed: "26", error: null }]);
    expect(readWeeks(undefined)).toEqual({ weeks: 6, typed: "6", error: null });
  });

  it.each(["30", "−1", "-1", "abc", "999", "6.5"])("are refused as %s, which stays in the field, and six are counted with", (typed) => {
    expect(readWeeks(typed)).toEqual({ weeks: 6, typed, error: `Enter a whole number of weeks from 0 to 26 instead of “${typed}”` });
  });

  it("are asked for where the field is left empty", () => {
    expect(readWeeks("")).toEqual({ weeks: 6, typed: "", error: "Enter a whole number of weeks from 0 to 26" });
  });
});
