import { describe, expect, it } from "vitest";
import { rulebook } from "@/domain/rulebook/rulebook";
import { fieldsOf, type RuleField } from "./rule-fields";
import { fieldIdOf, inputTyped, typedOf } from "./typed-rule";

const field = (kind: string, isOptional = false): RuleField[] => [{ type: "value", name: "it", kind, title: "It", hint: null, isOptional, choices: [] }];
const read = (kind: string, text: string, isOptional = false): unknown => inputTyped(field(kind, isOptional), new Map([["it", text]])).it;

describe("what is typed into the calculator", () => {
  it.each(rulebook.map((rule) => [rule.id, rule] as const))("opens every example of %s and reads it back unchanged", (_, rule) => {
    const fields = fieldsOf(rule.input);
    for (const { input } of rule.examples) expect(inputTyped(fields, typedOf(fields, input))).toEqual(input);
  });

  it.each(rulebook.map((rule) => [rule.id, rule] as const))("every field of %s has words of its own, in and out", (_, rule) => {
    const values = [...fieldsOf(rule.input), ...fieldsOf(rule.output)].flatMap((one) => (one.type === "list" ? [one, ...one.columns] : [one]));
    for (const { title, name } of values) expect(title === name && name !== "" ? `${name} has no title` : "").toBe("");
  });

  it("reads amounts, rates and dates as people write them", () => {
    expect([read("pounds", "£120,000"), read("rate", "2.95%"), read("share", "100 %"), read("rate", "-0.5%"), read("date", "31/8/2005"), read("whole number", "1,150"), read("yes or no", "no")])
      .toEqual(["120000.00", "0.0295", "1", "-0.005", "2005-08-31", 1150, false]);
  });

  it("hands on what it cannot read, so that the rule says what is wrong", () => {
    expect([read("pounds", "1e5"), read("date", "soon"), read("whole number", "2.5"), read("rate", "NaN"), read("text", ""), read("date", "", true)]).toEqual(["1e5", "soon", "2.5", "NaN", undefined, null]);
  });

  it("leaves out lines that are empty at the end, and hands on one in between", () => {
    const lines: RuleField = { type: "list", name: "lines", title: "Lines", isPlain: true, columns: [{ type: "value", name: "", kind: "text", title: "Line", hint: null, isOptional: false, choices: [] }] };
    expect(inputTyped([lines], new Map([["lines.0", " "], ["lines.1", "Pay"], ["lines.2", ""], ["lines.3", " "]])).lines).toEqual([undefined, "Pay"]);
    expect(inputTyped([lines], new Map([["lines.0", ""]])).lines).toEqual([]);
  });

  it("finds the field that a problem is about", () => {
    expect(fieldIdOf("partners[1].contribution")).toBe("in-partners-1-contribution");
  });
});
