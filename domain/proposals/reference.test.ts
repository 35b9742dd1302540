import { describe, expect, it } from "vitest";
import { nextReference, placeCode } from "./reference";

describe("references of proposals", () => {
  it("count on within a place and a calendar year", () => {
    expect(nextReference("Luton", "2005-05-10", [])).toBe("LUT-2005-001");
    expect(nextReference("Luton", "2005-05-10", ["LUT-2005-001", "LUT-2005-002", "LUT-2004-017"])).toBe("LUT-2005-003");
    expect(nextReference("Luton", "2006-01-01", ["LUT-2005-009"])).toBe("LUT-2006-001");
  });

  it("are not given again when an earlier one is gone, and run past a thousand", () => {
    expect(nextReference("Luton", "2005-05-10", ["LUT-2005-004"])).toBe("LUT-2005-005");
    expect(nextReference("Luton", "2005-05-10", ["LUT-2005-999"])).toBe("LUT-2005-1000");
  });

  it("begin with three letters whatever the place is called", () => {
    expect(placeCode("St Albans")).toBe("STA");
    expect(placeCode("Ynys Môn")).toBe("YNY");
    expect(placeCode("Ûr")).toBe("URX");
  });
});
