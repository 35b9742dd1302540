import type { FinancialYear } from "../financial-year/financial-year";
import { formatPounds } from "../money/format-pounds";
import { compare, money, subtract, toPounds } from "../money/money";
import { commonYears } from "./common-years";
import type { ComparisonColumn } from "./comparison";
import type { Pounds } from "./fields";
import { capitalised, numberInWords } from "./number-in-words";
import { totalOver } from "./total-over";

interface Standing {
  readonly title: string;
  readonly gap: Pounds;
  readonly cost: Pounds;
  readonly growth: Pounds;
}

/**
 * The strong sentence over the picture of several scenarios: how many close the gap and which does it for the lowest
 * recurrent cost, or which comes nearest. "Two of the four close the gap. Merge under three co-ordinators does it for
 * £136,821.60 less over four years." Over the years that all of them cover; one-off cost is not counted.
 */
export function headline(columns: readonly ComparisonColumn[]): string {
  const years = commonYears(columns.map((column) => column.evaluation));
  if (years.length === 0) return "There is nothing to compare yet.";
  const standings = columns.map(({ title, evaluation: { figures } }): Standing => ({
    title, gap: totalOver(figures.gap.byYear, years), cost: totalOver(figures.cost.byYear, years), growth: totalOver(figures.growth.byYear, years),
  }));
  const closing = standings.filter((standing) => standing.gap === "0.00").sort((one, other) => byAmount(one.cost, other.cost));
  const over = overYears(years);
  if (closing.length === 0) return noneCloses(standings, over);
  if (closing.length === 1) return oneCloses(closing, standings.length, over);
  return severalClose(closing, standings.length, over);
}

const byAmount = (one: Pounds, other: Pounds): number => compare(money(one), money(other));

const overYears = (years: readonly FinancialYear[]): string => (years.length === 1 ? `in ${years[0] ?? ""}` : `over ${numberInWords(years.length)} years`);

function noneCloses(standings: readonly Standing[], over: string): string {
  const [nearest, next] = [...standings].sort((one, other) => byAmount(one.gap, other.gap));
  if (nearest === undefined) return "There is nothing to compare yet.";
  const left = `${formatPounds(nearest.gap)} unfunded ${over}`;
  if (next === undefined) return `${nearest.title} leaves ${left}.`;
  const none = standings.length === 2 ? "Neither closes the gap" : `None of the ${numberInWords(standings.length)} closes the gap`;
  if (standings.every((standing) => standing.gap === nearest.gap)) return `${none}; each leaves ${left}.`;
  return next.gap === nearest.gap ? `${none}. The nearest leave ${left}.` : `${none}. ${nearest.title} comes nearest, with ${left}.`;
}

function oneCloses([only]: readonly Standing[], count: number, over: string): string {
  const growth = only === undefined || only.growth === "0.00" ? "" : `, with ${formatPounds(only.growth)} of base budget growth ${over}`;
  return count === 1 ? `${only?.title ?? ""} closes the gap${growth}.` : `One of the ${numberInWords(count)} closes the gap: ${only?.title ?? ""}${growth}.`;
}

function severalClose([cheapest, next, ...others]: readonly Standing[], count: number, over: string): string {
  const closing = others.length + 2;
  const many = closing < count ? `${capitalised(numberInWords(closing))} of the ${numberInWords(count)}` : closing === 2 ? "Both" : `All ${numberInWords(count)}`;
  if (cheapest === undefined || next === undefined) return "";
  const less = toPounds(subtract(money(next.cost), money(cheapest.cost)));
  if (less === "0.00") return `${many} close the gap${others.length === 0 || others.every((other) => other.cost === cheapest.cost) ? ", at the same cost" : ""}.`;
  return `${many} close the gap. ${cheapest.title} does it for ${formatPounds(less)} less${others.length === 0 ? "" : " than the next"} ${over}.`;
}
