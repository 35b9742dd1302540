import { financialYearsFrom } from "../financial-year/financial-year";
import { compareRatios, readRatio, type Ratio } from "../money/ratio";
import type { FieldChange } from "./change";
import { formatRate } from "./format-field";
import { capitalised, listInWords } from "./number-in-words";
import type { Line, Plan } from "./plan";
import { alikeIn, orBeyond, type SharedAssumption } from "./what-would-change-assumption";
import { pointsInWords, rateAfter } from "./what-would-change-step";

/** Rates are varied by up to ten percentage points, and never below a fall of 100%. */
const furthest = 1_000n;
const fallOfAll: Ratio = { numerator: -1n, denominator: 1n };

type Rate = Line<"indexRates">;

/** Each index's rate in each year, and of every index with several years its rate in all of them, moved together. */
export function sharedRates(plans: readonly Plan[]): SharedAssumption[] {
  const ofAll = alikeIn(plans.map(({ indexRates }) => indexRates), ({ index, year }) => `${year} ${index}`, ({ rate }) => rate).filter((rate) => counts(plans, rate));
  const indices = [...new Set(ofAll.map(({ index }) => index))].sort();
  return indices.flatMap((index) => {
    const rates = ofAll.filter((rate) => rate.index === index).sort((one, other) => (one.year < other.year ? -1 : 1));
    return [...(rates.length > 1 ? [inEveryYear(index, rates)] : []), ...rates.map((rate) => inOneYear(rate))];
  });
}

/** A rate of a plan's first year multiplies nothing, because amounts stand at its prices already. */
const counts = (plans: readonly Plan[], { year }: Rate): boolean =>
  plans.some(({ about }) => financialYearsFrom(about.firstYear, about.yearCount).slice(1).includes(year));

const rateLike = (plan: Plan, { index, year }: Rate): Rate | undefined => plan.indexRates.find((rate) => rate.index === index && rate.year === year);

function changesOf(plan: Plan, rates: readonly Rate[], steps: bigint): FieldChange[] {
  return rates.flatMap((wanted) => {
    const found = rateLike(plan, wanted);
    return found === undefined ? [] : [{ type: "changed", collection: "indexRates", id: found.id, field: "rate", before: found.rate, after: rateAfter(found.rate, steps) }];
  });
}

const lowestOf = (rates: readonly Rate[]): bigint => (rates.some(({ rate }) => compareRatios(readRatio(rateAfter(rate, -furthest)), fallOfAll) < 0) ? 0n : -furthest);

function inOneYear(rate: Rate): SharedAssumption {
  const valueAt = (steps: bigint): string => formatRate(rateAfter(rate.rate, steps));
  const name = `${named(rate.index)} in ${rate.year}`;
  return {
    id: `rate ${rate.index} ${rate.year}`, name: capitalised(withoutArticle(name)), now: valueAt(0n), lowest: lowestOf([rate]), highest: furthest, valueAt,
    beyondAt: (steps, holdsBeyond) => orBeyond(valueAt(steps), steps, holdsBeyond),
    conditionAt: (steps, holdsBeyond, where) => `If ${name} were ${orBeyond(valueAt(steps), steps, holdsBeyond)}${where} (now ${valueAt(0n)})`,
    changesAt: (plan, steps) => changesOf(plan, [rate], steps),
  };
}

/** All years by the same number of percentage points; named by its value where every year has the same. */
function inEveryYear(index: string, rates: readonly Rate[]): SharedAssumption {
  const alike = rates.every(({ rate }) => rate === rates[0]?.rate) ? (rates[0]?.rate ?? null) : null;
  const now = alike === null ? rates.map(({ rate, year }) => `${formatRate(rate)} in ${year}`) : [formatRate(alike)];
  const points = (steps: bigint, holdsBeyond: boolean): string => `${pointsInWords(steps < 0n ? -steps : steps)} percentage points${holdsBeyond ? " or more" : ""} ${steps < 0n ? "lower" : "higher"}`;
  const beyondAt = (steps: bigint, holdsBeyond: boolean): string => (alike === null ? points(steps, holdsBeyond) : orBeyond(formatRate(rateAfter(alike, steps)), steps, holdsBeyond));
  return {
    id: `rate ${index}`, name: `${capitalised(index)} in every year`, now: now.join(", "), lowest: lowestOf(rates), highest: furthest, beyondAt,
    valueAt: (steps) => beyondAt(steps, false),
    conditionAt: (steps, holdsBeyond, where) => `If ${named(index)} were ${beyondAt(steps, holdsBeyond)} in every year${where} (now ${listInWords(now)})`,
    changesAt: (plan, steps) => changesOf(plan, rates, steps),
  };
}

/** "the pay award", but "non-pay inflation". */
const named = (index: string): string => (/(inflation|growth)$/i.test(index) ? index : `the ${index}`);
const withoutArticle = (name: string): string => name.replace(/^the /, "");
