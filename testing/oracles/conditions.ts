import type { AwardTerms, Clause, Spend } from "@/domain/conditions/clause";

/** The same question as `readClauses` answers, asked the long way: every year of age and every day is looked at one by one. */
export function slowlyAdmitted({ restricted, nature, clauses }: AwardTerms, spend: Spend): boolean {
  if (nature !== "either" && nature !== spend.nature) return false;
  if (restricted && clauses.every(({ kind }) => kind === "dates" || kind === "excluded cost type")) return false;
  const kinds = [...new Set(clauses.map(({ kind }) => kind))];
  return kinds.every((kind) => {
    const rows = clauses.filter((clause) => clause.kind === kind);
    return kind === "excluded cost type" ? rows.every((row) => alone(row, spend)) : rows.some((row) => alone(row, spend));
  });
}

function alone(clause: Clause, spend: Spend): boolean {
  switch (clause.kind) {
    case "service": return clause.serviceId !== null && clause.serviceId === spend.serviceId;
    case "ages": return everyOne(wholeNumbers(spend.ageFrom, spend.ageTo), (age) => age >= (clause.ageFrom ?? -1) && age <= (clause.ageTo ?? 1000));
    case "need level": return clause.words !== null && clause.words === spend.needLevel;
    case "area": return clause.words !== null && clause.words === spend.area;
    case "purpose": return clause.words !== null && clause.words === spend.purpose;
    case "excluded cost type": return spend.costType !== null && clause.words !== spend.costType;
    case "dates": return everyOne(wholeNumbers(time(spend.from), time(spend.to)), (day) => day >= (time(clause.startsOn) ?? -Infinity) && day <= (time(clause.endsOn) ?? Infinity));
  }
}

/** Of nothing at all, nothing is admitted. */
const everyOne = (list: readonly number[], holds: (one: number) => boolean): boolean => list.length > 0 && list.every(holds);

const wholeNumbers = (from: number | null, to: number | null): number[] => (from === null || to === null || from > to ? [] : Array.from({ length: to - from + 1 }, (_, place) => from + place));

const time = (date: string | null): number | null => (date === null ? null : Date.parse(`${date}T00:00:00Z`) / 86_400_000);

/** Shares out a small sum one penny at a time: each goes to whoever is furthest below the exact share, of equals to the larger weight, then to the first. */
export function handOutByPence(total: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map(() => 0n);
  for (let penny = 0n; penny < total; penny += 1n) {
    let neediest = 0;
    weights.forEach((weight, place) => {
      const [lack, most] = [total * weight - parts[place]! * all, total * weights[neediest]! - parts[neediest]! * all];
      if (lack > most || (lack === most && weight > weights[neediest]!)) neediest = place;
    });
    parts[neediest] = parts[neediest]! + 1n;
  }
  return parts;
}

/** The part of each claim that finds no penny left, taking the pennies of the cost away one by one. */
export function pennyByPenny(cost: bigint, claims: readonly bigint[]): bigint[] {
  let left = cost;
  return claims.map((claim) => {
    let without = 0n;
    for (let penny = 0n; penny < claim; penny += 1n) {
      if (left > 0n) left -= 1n;
      else without += 1n;
    }
    return without;
  });
}
