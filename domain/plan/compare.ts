import type { FinancialYear } from "../financial-year/financial-year";
import { formatCount, formatCountDifference, formatCounted, formatDifference, formatPounds } from "../money/format-pounds";
import { money, subtract, toPounds } from "../money/money";
import { certaintyRows } from "./certainty-rows";
import { commonYears } from "./common-years";
import type { Comparison, ComparisonCell, ComparisonColumn, ComparisonMeasure, ComparisonRow } from "./comparison";
import { moneyRows, peopleRows, type RowToShow } from "./comparison-rows";
import { pounds } from "./fields";

/** The scenarios cannot be set side by side. */
export class CannotCompareError extends Error {
  override readonly name = "CannotCompareError";
}

/**
 * Sets scenarios side by side: the same rows for each, with the difference from one of them. Totals are sums of the
 * displayed years; differences are differences of displayed values. Only years that every scenario covers are
 * compared. Throws `CannotCompareError` when the reference is not among the columns or no year is common to all.
 */
export function compare(columns: readonly ComparisonColumn[], referenceKey: string): Comparison {
  const reference = columns.find((column) => column.key === referenceKey);
  if (reference === undefined) throw new CannotCompareError(`There is no scenario "${referenceKey}" to compare with`);
  const years = commonYears([reference, ...columns].map((column) => column.evaluation));
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) throw new CannotCompareError("The scenarios have no financial year in common");
  const allYears = [...new Set(columns.flatMap(({ evaluation }) => evaluation.years))].sort();
  const layOut = (row: RowToShow): ComparisonRow => layOutRow(row, columns, reference, years);
  const sure = certaintyRows(columns);
  return {
    referenceKey,
    years,
    yearsLeftOut: allYears.filter((year) => !years.includes(year)),
    groups: [
      { id: "money", title: first === last ? `Money, ${first}` : `Money, ${first} to ${last}`, rows: moneyRows(columns).map(layOut) },
      ...(sure.length === 0 ? [] : [{ id: "certainty" as const, title: "Unfunded gap, by how sure grants are", rows: sure.map(layOut) }]),
      { id: "children-and-staff", title: `Children and staff, by ${last}`, rows: peopleRows().map(layOut) },
    ],
  };
}

function layOutRow({ inYear, overall, ...row }: RowToShow, columns: readonly ComparisonColumn[], reference: ComparisonColumn, years: readonly FinancialYear[]): ComparisonRow {
  const cells = columns.map((column): ComparisonCell => {
    const against = (value: string | null, other: string | null): string | null => (column.key === reference.key || value === null || other === null ? null : differenceOf(row.measure, value, other));
    const value = overall(column.evaluation, years);
    const difference = against(value, overall(reference.evaluation, years));
    return {
      columnKey: column.key,
      value,
      difference,
      text: textOf(row.measure, value),
      differenceText: difference === null ? null : differenceTextOf(row.measure, difference),
      byYear: years.map((year) => {
        const ofYear = inYear(column.evaluation, year);
        return { year, value: ofYear, difference: against(ofYear, inYear(reference.evaluation, year)) };
      }),
    };
  });
  return { ...row, cells };
}

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
