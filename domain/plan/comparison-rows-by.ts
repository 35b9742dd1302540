import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { ComparisonColumn } from "./comparison";
import type { RowToShow } from "./comparison-rows";
import { breakdownsOf, rowsByWords, type RowsBy } from "./comparison-rows-breakdowns";
import type { Breakdown, Part } from "./comparison-rows-parts";
import { notStated, type Owner } from "./comparison-rows-users";
import { perChildRows } from "./comparison-rows-per-child";
import type { Evaluation, RuleId } from "./evaluation";
import type { Plan } from "./plan";

/** Rows that belong together, before they are laid out. */
export interface GroupToShow {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RowToShow[];
}

type PlannedColumn = ComparisonColumn & { readonly plan: Plan };

/**
 * Every figure of the scenarios taken apart in one way, and under its parts their total. A part that one scenario has
 * and another lacks is nought there; parts and figures that are nought everywhere are left out.
 */
export function groupsBy(by: RowsBy, columns: readonly PlannedColumn[]): GroupToShow[] {
  if (by === "per-child") return [{ id: by, title: "Per child reached", rows: perChildRows() }];
  const found = new Map(columns.map(({ evaluation, plan }) => [evaluation, new Map(breakdownsOf(by, evaluation, plan).map((one) => [one.id, one]))]));
  const ofAll = [...found.values()];
  const shapes = [...(ofAll[0]?.values() ?? [])].filter(({ id }) => ofAll.some((one) => one.get(id)?.total.some((pence) => pence !== 0n) === true || one.get(id)?.parts.some(isSomething) === true));
  return shapes.map((shape): GroupToShow => {
    const read = (evaluation: Evaluation): Breakdown | undefined => found.get(evaluation)?.get(shape.id);
    const title = by === "funding-type" || by === "recurrence" || by === "arrangement" ? shape.title : `${shape.title}, by ${rowsByWords[by].toLowerCase()}`;
    const rows = ownersOf(ofAll.flatMap((one) => one.get(shape.id)?.parts ?? []), by === "year").map((owner) => rowOf(shape, owner, (evaluation) => read(evaluation)?.parts.find(({ id }) => id === owner.id)?.pence));
    return { id: `${by}-${shape.id}`, title, rows: [...rows, { ...rowOf(shape, { id: "total", label: "Total" }, (evaluation) => read(evaluation)?.total), figure: shape.figure, isTotal: true }] };
  });
}

const isSomething = ({ pence }: Part): boolean => pence.some((amount) => amount !== 0n);

/** Each row once, in the order in which they first appear; what is not stated and the gap close the list. */
function ownersOf(parts: readonly Part[], evenNothing: boolean): Owner[] {
  const owners = new Map<string, Owner>();
  for (const part of parts) if ((evenNothing || isSomething(part)) && !owners.has(part.id)) owners.set(part.id, part);
  const last = [notStated.id, "gap"];
  return [...owners.values()].sort((one, other) => last.indexOf(one.id) - last.indexOf(other.id));
}

const rules: Readonly<Record<string, RuleId>> = { cost: "sum-of-lines", "all-cost": "sum-of-lines", oneOff: "sum-of-lines", gap: "unfunded-gap", unspentRestricted: "unspent-restricted-grant" };

function rowOf(shape: Breakdown, owner: Owner, read: (evaluation: Evaluation) => readonly bigint[] | undefined): RowToShow {
  const sumOver = (evaluation: Evaluation, years: readonly FinancialYear[]): string => {
    const pence = read(evaluation) ?? [];
    return penceToPounds(sumPence(years.map((year) => pence[evaluation.years.indexOf(year)] ?? 0n)));
  };
  return {
    id: `${shape.id}-${owner.id}`, label: owner.label, note: null, measure: "pounds", rule: rules[shape.id] ?? "restricted-money-first", figure: null, partnerId: null,
    welcome: shape.id === "gap" || shape.id === "unspentRestricted" || shape.id === "oneOff" || owner.id === "gap" || owner.id === "total" && shape.figure === "cost" ? "less" : "neither",
    inYear: (evaluation, year) => sumOver(evaluation, [year]),
    overall: sumOver,
  };
}
