import { formatPounds } from "../money/format-pounds";
import type { Evaluation } from "./evaluation";
import { capitalised, listInWords, numberInWords } from "./number-in-words";

/** Up to this many grants are named; more are counted. */
const grantsNamed = 4;

/**
 * The funding cliff in one sentence: what grants pay of the cost in the first year and what is left of it in the last.
 * "Children's Fund, Flying Start and On Track pay £330,000 of £360,000 in 2005/06 and nothing by 2008/09."
 */
export function cliffSentence({ years, figures, sources }: Evaluation): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "The plan covers no year.";
  const paying = sources.filter((source) => source.sourceKind === "grant" && source.used[first] !== "0.00");
  const costIn = (year: typeof first): string => formatPounds(figures.cost.byYear[year] ?? figures.cost.total);
  const grantsIn = (year: typeof first): string => formatPounds(figures.grants.byYear[year] ?? figures.grants.total);
  if (paying.length === 0) return `No grant pays for any of the ${costIn(first)} in ${first}.`;
  const who = paying.length <= grantsNamed ? listInWords(paying.map((source) => source.name).sort()) : `${capitalised(numberInWords(paying.length))} grants`;
  const start = `${who} ${paying.length === 1 ? "pays" : "pay"} ${grantsIn(first)} of ${costIn(first)} in ${first}`;
  if (first === last) return `${start}.`;
  return figures.grants.byYear[last] === "0.00" ? `${start} and nothing by ${last}.` : `${start} and ${grantsIn(last)} of ${costIn(last)} in ${last}.`;
}
