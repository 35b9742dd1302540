import { describe, expect, it } from "vitest";
import { rulebook } from "@/domain/rulebook/rulebook";
import { fieldsOf, type RuleField, type ValueField } from "./rule-fields";

/** What no field of a kind may take: beyond the largest amount, a third decimal, exponents, what is no number, dates that do not exist. */
const badValues: Readonly<Record<string, readonly unknown[]>> = {
  pounds: ["1000000000000.00", "10.005", "NaN", "1e5", "Infinity", "£5", "", " 5", 5, true],
  rate: ["NaN", "1e-3", "1/0", "2%", "", 0.5],
  share: ["1.01", "-0.1", "3/2", "NaN", 0.5],
  "whole number": [2.5, "2", Number.NaN, Number.POSITIVE_INFINITY, true],
  count: ["-1", "1e3", "2.555", 3],
  decimal: ["1e3", "NaN", "", 3],
  date: ["2005-02-30", "31/8/2005", "2005-13-01", "soon", 20050401],
  "financial year": ["2005/07", "2005", "2005/6", 2005],
  text: ["", "   ", 5],
  choice: ["nothing of the kind", "", 1],
  "yes or no": ["yes", 1],
};

/** The paths of a rule's fields in its first example, each with a way to set something else there. */
function places(fields: readonly RuleField[], input: object): { readonly path: string; readonly field: ValueField; readonly set: (value: unknown) => object }[] {
  const given = new Map<string, unknown>(Object.entries(input));
  return fields.flatMap((field) => {
    if (field.type === "value") return [{ path: field.name, field, set: (value: unknown) => ({ ...input, [field.name]: value }) }];
    const [first, ...others] = given.get(field.name) as unknown[];
    if (first === undefined) return [];
    return field.columns.map((column) => ({
      path: column.name === "" ? `${field.name}[0]` : `${field.name}[0].${column.name}`, field: column,
      set: (value: unknown) => ({ ...input, [field.name]: [column.name === "" ? value : { ...(first as object), [column.name]: value }, ...others] }),
    }));
  });
}

describe.each(rulebook.map((rule) => [rule.id, rule] as const))("the rule %s", (_, rule) => {
  it("refuses what its fields may not hold, and names the field", () => {
    for (const { path, field, set } of places(fieldsOf(rule.input), rule.examples[0]?.input as object)) {
      const bad = badValues[field.kind];
      expect(bad, `${path} has the kind "${field.kind}", for which nothing bad is known here`).toBeDefined();
      for (const value of [...(bad ?? []), undefined, ...(field.isOptional ? [] : [null])]) {
        const answer = rule.answer(set(value));
        expect({ path, value, named: !answer.ok && answer.problems.some((problem) => problem.path === path) }).toEqual({ path, value, named: true });
      }
    }
  });
});
