import { expect, it } from "vitest";
import { findRule } from "@/domain/rulebook/rulebook";
import { linkedRules } from "./linked-rules";

it("every rule that a page links to is in the rulebook", () => {
  expect(linkedRules.filter((id) => findRule(id) === null)).toEqual([]);
});
