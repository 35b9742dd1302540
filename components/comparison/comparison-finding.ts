import { formatPounds } from "@/domain/money/format-pounds";
import { add, compare, money, subtract, toPounds, type Money } from "@/domain/money/money";
import type { EvaluatedScenario } from "./evaluated-scenario";

const small = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;
const inWords = (count: number): string => small[count] ?? String(count);
const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const wholeCost = ({ evaluation }: EvaluatedScenario): Money => add(money(evaluation.figures.cost.total), money(evaluation.figures.oneOff.total));
const gapOf = ({ evaluation }: EvaluatedScenario): Money => money(evaluation.figures.gap.total);

/** The scenarios from the least of a figure to the most; those that tie keep their order. */
const fromLeast = (scenarios: readonly EvaluatedScenario[], figure: (scenario: EvaluatedScenario) => Money): EvaluatedScenario[] =>
  [...scenarios].sort((one, other) => compare(figure(one), figure(other)));

/**
 * The heading of the comparison's picture: which scenarios leave nothing unfunded, and which of them costs least,
 * recurrent and one-off cost together over all years. Every word follows from the figures.
 */
export function comparisonFinding(scenarios: readonly EvaluatedScenario[]): string {
  const closing = scenarios.filter((scenario) => gapOf(scenario).isZero());
  const [cheapest, next] = fromLeast(closing, wholeCost);
  if (cheapest === undefined) {
    const [least] = fromLeast(scenarios, gapOf);
    return least === undefined ? "No scenario is chosen" : `None of the ${inWords(scenarios.length)} closes the gap. ${least.name} leaves least unfunded: ${formatPounds(toPounds(gapOf(least)))}`;
  }
  if (next === undefined) return scenarios.length === 1 ? `${cheapest.name} leaves nothing unfunded` : `Only one of the ${inWords(scenarios.length)} closes the gap: ${cheapest.name}`;
  const start = closing.length === scenarios.length ? `All ${inWords(closing.length)} close the gap` : `${capital(inWords(closing.length))} of the ${inWords(scenarios.length)} close the gap`;
  const saved = subtract(wholeCost(next), wholeCost(cheapest));
  if (saved.isZero()) return `${start}, and the cheapest cost the same`;
  return `${start}. ${cheapest.name} does it for ${formatPounds(toPounds(saved))} less than ${next.name}`;
}
