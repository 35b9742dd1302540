import { describe, expect, it } from "vitest";
import { needsRules } from "../needs-rules";

const problemPaths = (id: string, change: (input: Record<string, unknown>) => object): string[] => {
  const rule = needsRules.find((one) => one.id === id);
  const answer = rule?.answer({ ...(rule.examples[0]?.input as object), ...change(structuredClone(rule.examples[0]?.input) as Record<string, unknown>) });
  return answer === undefined || answer.ok ? [] : answer.problems.map(({ path }) => path);
};

describe("the rules of needs", () => {
  it.each(needsRules.flatMap((rule) => rule.examples.map((example) => [rule.id, example.title, rule, example] as const)))("%s: %s", (_id, _title, rule, example) => {
    expect(rule.answer(example.input)).toEqual({ ok: true, output: example.output });
  });

  it.each([
    ["rate", { population: 0 }, "population"], ["rate", { count: 1.5 }, "count"], ["rate", { count: Number.NaN }, "count"],
    ["wilson-interval", { count: 121 }, "count"], ["rate-interval", { count: -1 }, "count"],
    ["comparator-verdict", { value: "50" }, "value"], ["comparator-verdict", { comparator: "1e3" }, "comparator"],
    ["quartile-band", { areas: [{ area: "P", value: null }] }, "areas"], ["rate-ratio", { groupUsers: 42001 }, "groupUsers"], ["rate-ratio", { expectedBy: "by need, as stated" }, "expectedByNeed"],
    ["response-rate", { returned: 152 }, "returned"], ["suppression", { percentagesOf: "row total" }, "percentagesOf"],
    ["suppression", { cells: [{ row: "A", column: "B", count: 1 }, { row: "A", column: "B", count: 1 }] }, "cells"],
    ["coverage-gaps", { ageBands: [{ band: "0 to 2", fromAge: 2, toAge: 0 }] }, "ageBands[0].toAge"],
    ["potential-duplication", { minimumYears: 0 }, "minimumYears"],
  ])("%s refuses %j at its path", (id, change, path) => {
    expect(problemPaths(id, () => change)).toEqual([path]);
  });
});
