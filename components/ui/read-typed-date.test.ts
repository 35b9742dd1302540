import { describe, expect, it } from "vitest";
import { readTypedDate } from "./read-typed-date";

const read = (day: string, month: string, year: string): string | null => readTypedDate({ day, month, year });

describe("a date typed in three fields", () => {
  it.each(["8", "08", "Aug", "aug.", "AUGUST", " August "])("takes the month as %s", (month) => expect(read("31", month, "2006")).toBe("2006-08-31"));

  it("takes both short forms of September", () => {
    expect(read("1", "Sep", "2006")).toBe("2006-09-01");
    expect(read("1", "Sept", "2006")).toBe("2006-09-01");
  });

  it("knows leap years", () => {
    expect(read("29", "2", "2008")).toBe("2008-02-29");
    expect(read("29", "2", "2006")).toBeNull();
  });

  it.each([["31", "6", "2006"], ["0", "6", "2006"], ["1", "13", "2006"], ["1", "Ju", "2006"], ["1", "6", "06"], ["", "6", "2006"]])("refuses %s %s %s", (day, month, year) => expect(read(day, month, year)).toBeNull());
});
