import { describe, expect, it } from "vitest";
import { rulebook } from "@/domain/rulebook/rulebook";
import { leadOf } from "./lead-of";
import { rulesAbout } from "./rules-about";

const found = (asked: string): string[] => rulesAbout(rulebook, asked).map(({ id }) => id);

describe("finding a rule", () => {
  it("gives all rules when nothing is asked", () => {
    expect(found("  ")).toHaveLength(rulebook.length);
  });

  it("finds by words of the title in any case and order, and by the number of a worked example", () => {
    expect(found("GAP unfunded")).toContain("unfunded-gap");
    expect(found("we-34")).toEqual(expect.arrayContaining(["merge-saving", "payback"]));
  });

  it("finds nothing where a word is nowhere", () => {
    expect(found("unfunded giraffe")).toEqual([]);
  });
});

describe("the first sentence of a statement", () => {
  it.each(rulebook.map(({ id, statement }) => [id, statement] as const))("leaves nothing of %s out", (_, statement) => {
    const { lead, rest } = leadOf(statement);
    expect([lead, rest].filter((part) => part !== "").join(" ")).toBe(statement);
  });
});
