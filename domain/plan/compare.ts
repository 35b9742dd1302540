import type { FinancialYear } from "../financial-year/financial-year";
import { formatCount, formatCountDifference, formatCounted, formatDifference, formatPounds } from "../money/format-pounds";
import { money, subtract, toPounds } from "../money/money";
import { certaintyRows } from "./certainty-rows";
import { commonYears } from "./common-years";
import { arrange, type Arrangement } from "./compare-arrange";
import { perCentOf, perCentText } from "./compare-per-cent";
import type { Comparison, ComparisonCell, ComparisonColumn, ComparisonMeasure, ComparisonRow } from "./comparison";
import { moneyRows, peopleRows, type RowToShow } from "./comparison-rows";
import type { RowsBy } from "./comparison-rows-breakdowns";
import { groupsBy, type GroupToShow } from "./comparison-rows-by";
import { pounds } from "./fields";

/** The scenarios cannot be set side by side. */
export class CannotCompareError extends Error {
  override readonly name = "CannotCompareError";
}

/** What the rows are taken apart by, and how they are arranged; without it the figures themselves, all of them. */
export type ComparisonOptions = Partial<Arrangement> & { readonly rowsBy?: RowsBy | null };

/**
 * Sets scenarios side by side: the same rows for each, with the difference from one of them. Totals are sums of the
 * displayed years; differences are differences of displayed values. Only years that every scenario covers are
 * compared. Throws `CannotCompareError` when the reference is not among the columns, no year is common to all, or rows
 * are to be taken apart and a column has no plan.
 */
export function compare(columns: readonly ComparisonColumn[], referenceKey: string, { rowsBy = null, onlyWhatDiffers = false, sortedBy = null }: ComparisonOptions = {}): Comparison {
  const reference = columns.find((column) => column.key === referenceKey);
  if (reference === undefined) throw new CannotCompareError(`There is no scenario "${referenceKey}" to compare with`);
  const years = commonYears([reference, ...columns].map((column) => column.evaluation));
  if (years.length === 0) throw new CannotCompareError("The scenarios have no financial year in common");
  const allYears = [...new Set(columns.flatMap(({ evaluation }) => evaluation.years))].sort();
  const groups = rowsBy === null ? figureGroups(columns, years) : groupsBy(rowsBy, columns.map(withPlan));
  const laidOut = groups.map((group) => ({ ...group, rows: group.rows.map((row) => layOutRow(row, columns, reference, years)) }));
  return { referenceKey, years, yearsLeftOut: allYears.filter((year) => !years.includes(year)), groups: arrange(laidOut, { onlyWhatDiffers, sortedBy }) };
}

/** The figures of the scenarios as they stand: money, how sure it is, children and staff. */
function figureGroups(columns: readonly ComparisonColumn[], years: readonly FinancialYear[]): GroupToShow[] {
  const [first = "", last = ""] = [years[0], years.at(-1)];
  const sure = certaintyRows(columns);
  return [
    { id: "money", title: first === last ? `Money, ${first}` : `Money, ${first} to ${last}`, rows: moneyRows(columns) },
    ...(sure.length === 0 ? [] : [{ id: "certainty", title: "Unfunded gap, by how sure grants are", rows: sure }]),
    { id: "children-and-staff", title: `Children and staff, by ${last}`, rows: peopleRows() },
  ];
}

function withPlan(column: ComparisonColumn) {
  const { plan } = column;
  if (plan === undefined) throw new CannotCompareError(`The plan of "${column.title}" is not at hand, so its figures cannot be taken apart`);
  return { ...column, plan };
}

function layOutRow({ inYear, overall, isTotal = false, ...row }: RowToShow, columns: readonly ComparisonColumn[], reference: ComparisonColumn, years: readonly FinancialYear[]): ComparisonRow {
  const base = overall(reference.evaluation, years);
  const cells = columns.map((column): ComparisonCell => {
    const against = (value: string | null, other: string | null): string | null => (column.key === reference.key || value === null || other === null ? null : differenceOf(row.measure, value, other));
    const value = overall(column.evaluation, years);
    const difference = against(value, base);
    const perCent = difference === null || value === null || base === null ? null : perCentOf(value, base);
    return {
      columnKey: column.key,
      value,
      difference,
      text: textOf(row.measure, value),
      differenceText: difference === null ? null : differenceTextOf(row.measure, difference),
      perCent,
      perCentText: difference === null || isNothing(difference) ? null : perCentText(perCent),
      byYear: years.map((year) => {
        const ofYear = inYear(column.evaluation, year);
        return { year, value: ofYear, difference: against(ofYear, inYear(reference.evaluation, year)) };
      }),
    };
  });
  return { ...row, isTotal, cells };
}

const isNothing = (difference: string): boolean => money(difference).isZero();

function differenceOf(measure: ComparisonMeasure, value: string, other: string): string {
  const difference = toPounds(subtract(money(value), money(other)));
  return measure === "pounds" ? difference : difference.replace(/\.?0+$/, "") || "0";
}

/** A value of a comparison for people: "£721,515.61", "1,150", "6 months", "not applicable". */
export function textOf(measure: ComparisonMeasure, value: string | null): string {
  if (value === null) return "not applicable";
  if (measure === "pounds") return formatPounds(pounds.parse(value));
  return measure === "months" ? formatCounted(value, measure) : formatCount(value);
}

/** A difference of a comparison for people: "−£79,408.00 less", "+1,070 children", "no change". */
export const differenceTextOf = (measure: ComparisonMeasure, difference: string): string =>
  measure === "pounds" ? formatDifference(pounds.parse(difference)) : formatCountDifference(difference, measure);
