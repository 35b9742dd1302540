import { describe, expect, it } from "vitest";
import { rulebook } from "./rulebook";

describe.each(rulebook.map((rule) => [rule.id, rule] as const))("the rule %s", (id, rule) => {
  it.each(rule.examples.map((example) => [`${example.reference ?? "own case"}: ${example.title}`, example] as const))("%s", (_, example) => {
    expect(rule.answer(example.input)).toEqual({ ok: true, output: example.output });
  });

  it("has examples, refuses what it does not know, and names the field", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(rule.answer({ ...(rule.examples[0]?.input as object), unknown: 1 })).toEqual({ ok: false, problems: [{ path: "unknown", message: 'There is no field called "unknown" here' }] });
    expect(rule.answer(null).ok).toBe(false);
  });
});

it("holds every worked example, and no rule twice", () => {
  expect(new Set(rulebook.map((rule) => rule.id)).size).toBe(rulebook.length);
});
