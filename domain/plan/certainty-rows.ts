import type { CertaintyPolicy } from "../grants/certainty";
import type { ComparisonColumn } from "./comparison";
import type { RowToShow } from "./comparison-rows";
import type { ByYear, Evaluation } from "./evaluation";
import { totalOver } from "./total-over";

const labels: readonly (readonly [policy: CertaintyPolicy, label: string, note: string])[] = [
  ["confirmed only", "Gap if only confirmed money comes", "Grants received or confirmed"],
  ["confirmed and provisional", "Gap if confirmed and provisional money comes", "Grants that are only indicated do not"],
  ["all", "Gap if all money comes", "Whatever the plan itself relies upon"],
];

/** The rows about the gap under each policy on how sure grants must be; none where nobody has worked them out for every column. */
export function certaintyRows(columns: readonly ComparisonColumn[]): RowToShow[] {
  if (columns.some(({ gapByCertainty }) => gapByCertainty === undefined)) return [];
  const gaps = new Map(columns.map(({ evaluation, gapByCertainty }) => [evaluation, gapByCertainty]));
  return labels.map(([policy, label, note]): RowToShow => {
    const gapOf = (evaluation: Evaluation): ByYear => gaps.get(evaluation)?.[policy] ?? {};
    return {
      id: `gap-${policy.replaceAll(" ", "-")}`, label, note, measure: "pounds", welcome: "less", rule: "unfunded-gap", figure: null, partnerId: null,
      inYear: (evaluation, year) => totalOver(gapOf(evaluation), [year]),
      overall: (evaluation, years) => totalOver(gapOf(evaluation), years),
    };
  });
}
