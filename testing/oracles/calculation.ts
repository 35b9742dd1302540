import type { Plan } from "@/domain/plan/plan";

/**
 * A second, slow and obvious way to work out what a plan costs and what it has, in whole numbers only: every day is
 * counted one by one and nothing is shared with `domain`.
 */
type Fraction = readonly [numerator: bigint, denominator: bigint];
type MoneyLine = { readonly amount: string; readonly startsOn: string | null; readonly endsOn: string | null; readonly partYear: string };

const penceOf = (pounds: string): bigint => BigInt(pounds.replace(".", ""));
const times = (one: Fraction, other: Fraction): Fraction => [one[0] * other[0], one[1] * other[1]];

function fraction(text: string): Fraction {
  if (text.includes("/")) return [BigInt(text.split("/")[0]!), BigInt(text.split("/")[1]!)];
  const [whole = "", decimals = ""] = text.split(".");
  return [BigInt(whole + decimals), BigInt(`1${"0".repeat(decimals.length)}`)];
}

/** Pence times a fraction, a half penny away from nought. */
export function rounded(pence: bigint, [numerator, denominator]: Fraction): bigint {
  const product = pence * numerator;
  const size = product < 0n ? -product : product;
  const whole = size / denominator;
  const up = 2n * (size - whole * denominator) >= denominator ? whole + 1n : whole;
  return product < 0n ? -up : up;
}

const yearsOf = (plan: Plan): number[] => Array.from({ length: plan.about.yearCount }, (_, at) => Number(plan.about.firstYear.slice(0, 4)) + at);
const labelOf = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

const countedShares = new Map<string, Fraction>();

/** Counted once for each run and year, since counting every day takes its time. */
function shareOf(line: MoneyLine, year: number): Fraction {
  const key = [line.startsOn, line.endsOn, line.partYear, year].join();
  const counted = countedShares.get(key) ?? countShare(line, year);
  countedShares.set(key, counted);
  return counted;
}

function countShare(line: MoneyLine, year: number): Fraction {
  let [running, days] = [0, 0];
  const months = new Set<string>();
  for (let day = new Date(Date.UTC(year, 3, 1)); day < new Date(Date.UTC(year + 1, 3, 1)); day = new Date(day.getTime() + 86_400_000)) {
    const date = day.toISOString().slice(0, 10);
    days += 1;
    if ((line.startsOn ?? date) > date || (line.endsOn ?? date) < date) continue;
    running += 1;
    months.add(date.slice(0, 7));
  }
  return line.partYear === "days" ? [BigInt(running), BigInt(days)] : [BigInt(months.size), 12n];
}

function grown(plan: Plan, index: string | null, year: number): Fraction {
  let factor: Fraction = [1n, 1n];
  for (const { index: of, year: at, rate } of plan.indexRates) {
    const start = Number(at.slice(0, 4));
    if (of !== index || start <= Number(plan.about.firstYear.slice(0, 4)) || start > year) continue;
    const [up, by] = fraction(rate);
    factor = times(factor, [by + up, by]);
  }
  return factor;
}

const chargedIn = (plan: Plan, startsOn: string | null): string =>
  startsOn === null ? plan.about.firstYear : labelOf(Number(startsOn.slice(0, 4)) - (startsOn.slice(5) < "04-01" ? 1 : 0));

/** The whole pence of every cost line, award and base budget in each year, "collection id". */
export function slowAmounts(plan: Plan): Map<string, bigint[]> {
  const worked = new Map<string, bigint[]>();
  const work = (collection: string, line: MoneyLine & { readonly id: string }, oneOff: boolean, factor: (year: number) => Fraction): void => {
    worked.set(`${collection} ${line.id}`, yearsOf(plan).map((year) => {
      const stated = plan.statedAmounts.find((each) => each.collection === collection && each.lineId === line.id && each.year === labelOf(year));
      if (stated !== undefined) return penceOf(stated.amount);
      if (oneOff) return chargedIn(plan, line.startsOn) === labelOf(year) ? penceOf(line.amount) : 0n;
      return rounded(penceOf(line.amount), times(factor(year), shareOf(line, year)));
    }));
  };
  for (const line of plan.costLines) work("costLines", line, line.recurrence === "one-off", (year) => grown(plan, line.index, year));
  for (const award of plan.awards) work("awards", award, false, (year) => fraction(plan.awardYears.find((each) => each.awardId === award.id && each.year === labelOf(year))?.share ?? "1"));
  for (const budget of plan.baseBudgets) work("baseBudgets", budget, budget.recurrence === "one-off", (year) => grown(plan, budget.index, year));
  return worked;
}
