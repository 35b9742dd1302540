import { changesOfLine, type Change } from "../plan/change";
import { collections, type Line } from "../plan/plan";
import type { OfferedBudget, OfferedBudgets } from "./offer-base-budgets";
import { returnedFigureNames } from "./returned-line";

/** A line that somebody chose, and for which service; null for any. */
export interface ChosenBudget {
  readonly key: string;
  readonly serviceId: string | null;
}

/** The id of the base budget that a line of the return becomes; the next year's return changes the same. */
export const adoptedId = ({ key }: Pick<OfferedBudget, "key">): string => `returned-${key}`;

/**
 * The changes that put chosen lines of a return into a plan as base budgets of one partner. A line that was adopted
 * before is changed to the release's figure, and keeps what else was said of it. Lines that cannot be a base budget are passed over.
 */
export function changesToAdopt(held: readonly Line<"baseBudgets">[], offer: OfferedBudgets, partnerId: string, chosen: readonly ChosenBudget[]): Change[] {
  return chosen.flatMap(({ key, serviceId }) => {
    const budget = offer.offered.find((one) => one.key === key && one.refused === null);
    if (budget === undefined) return [];
    const id = adoptedId(budget);
    const before = held.find((line) => line.id === id);
    const said = { name: adoptedName(budget, offer), partnerId, amount: budget.amount, serviceId, basis: "stated" as const };
    const after = before === undefined
      ? collections.baseBudgets.parse({ id, startsOn: null, endsOn: null, partYear: "days", growth: false, recurrence: "recurrent", ...said })
      : { ...before, ...said };
    return changesOfLine("baseBudgets", id, before, after);
  });
}

/** "Children Looked After, net current expenditure, RO3 2024-25". */
const adoptedName = ({ name }: OfferedBudget, { figure, year }: OfferedBudgets): string => `${name}, ${returnedFigureNames[figure]}, RO3 ${year}`;

const longest = 400;

/** Why the version is saved, naming the release and its lines; at most 400 letters. */
export function reasonToAdopt({ figure, year, offered }: OfferedBudgets, chosen: readonly ChosenBudget[]): string {
  const head = `Base budgets from the revenue outturn (RO3) ${year}, ${returnedFigureNames[figure]}`;
  const names = offered.filter(({ key }) => chosen.some((one) => one.key === key)).map(({ name }) => name);
  const whole = `${head}: ${names.join("; ")}`;
  return whole.length <= longest ? whole : `${head}: ${names.length} lines`;
}
