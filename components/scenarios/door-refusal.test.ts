import { describe, expect, it } from "vitest";
import { readRefusal } from "./door-refusal";

describe("a refusal that came through the door", () => {
  it("keeps its own words, with a field and evidence or without", () => {
    const words = "By the plan as it is now this cannot be agreed to.";
    expect(readRefusal(Object.assign(new Error(words), { data: { code: "CONFLICT", httpStatus: 409 } }))).toEqual({ message: words, code: "CONFLICT", field: null, evidence: null });
    expect(readRefusal({ message: words, data: { code: "BAD_REQUEST", field: "amount", evidence: { line: 3 } } })).toEqual({ message: words, code: "BAD_REQUEST", field: "amount", evidence: { line: 3 } });
  });

  it("gives words of its own where no answer came", () => {
    expect(readRefusal(new Error("fetch failed"))).toMatchObject({ code: null, field: null, message: expect.stringContaining("The server cannot be reached") as string });
  });
});
