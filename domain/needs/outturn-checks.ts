import { absoluteFigure, compareFigures, sumFigures, subtractFigures } from "./figure";
import type { OutturnColumn } from "./outturn-heading";
import type { OutturnFigure, OutturnReturn } from "./revenue-outturn";

/** One sum the form states, held against its parts: how many were tried, how many agree, and those that do not. */
export type OutturnCheck = {
  readonly rule: string;
  readonly tried: number;
  readonly agreed: number;
  readonly differences: readonly string[];
};

/** Authorities return rounded thousands, so that a sum of rounded parts may stand half a thousand a part away. */
const roundingPerPart = "500";
const checkedColumns: readonly OutturnColumn[] = ["employees", "running", "total", "fees", "otherIncome", "income", "net"];

/**
 * Holds each return against the form's own sums: employees and running expenses make total expenditure, total
 * expenditure less income makes net, and the children's lines without their "of which" lines make the children's
 * total. A difference within the rounding of the parts agrees; any other is reported, never mended.
 */
export function checkOutturn(returns: readonly OutturnReturn[]): readonly OutturnCheck[] {
  return [
    checkEachLine(returns, "Employees and running expenses make total expenditure", (line) => compareSum(line, ["employees", "running"], "total")),
    checkEachLine(returns, "Total expenditure less total income makes net current expenditure", (line) => compareSum(line, ["net", "income"], "total")),
    checkEach(
      returns.filter(hasChildrensServices),
      "The children's lines, without their “of which” lines, make the children's total",
      (held) => checkedColumns.map((column) => compareChildrensTotal(held, column)).find((difference) => difference !== null) ?? null,
    ),
  ];
}

type Line = ReadonlyMap<OutturnColumn, OutturnFigure>;

function checkEachLine(returns: readonly OutturnReturn[], rule: string, compare: (line: Line) => string | null): OutturnCheck {
  return checkEach(returns, rule, (held) => {
    for (const [name, line] of linesOf(held)) {
      const difference = compare(line);
      if (difference !== null) return `${name}: ${difference}`;
    }
    return null;
  });
}

function checkEach(returns: readonly OutturnReturn[], rule: string, compare: (held: OutturnReturn) => string | null): OutturnCheck {
  const differences = returns.flatMap((held) => {
    const difference = compare(held);
    return difference === null ? [] : [`${held.name}: ${difference}`];
  });
  return { rule, tried: returns.length, agreed: returns.length - differences.length, differences };
}

function linesOf(held: OutturnReturn): ReadonlyMap<string, Line> {
  const lines = new Map<string, Map<OutturnColumn, OutturnFigure>>();
  for (const figure of held.figures) {
    const line = lines.get(figure.line) ?? new Map<OutturnColumn, OutturnFigure>();
    line.set(figure.column, figure);
    lines.set(figure.line, line);
  }
  return lines;
}

function compareSum(line: Line, parts: readonly OutturnColumn[], total: OutturnColumn): string | null {
  const stated = line.get(total)?.pounds;
  const amounts = parts.map((part) => line.get(part)?.pounds);
  if (!stated || amounts.some((amount) => !amount)) return null;
  return difference(amounts.filter((amount) => amount !== null && amount !== undefined), stated);
}

function compareChildrensTotal(held: OutturnReturn, column: OutturnColumn): string | null {
  const children = held.figures.filter((figure) => figure.part === "children" && figure.column === column);
  const stated = children.find((figure) => figure.isTotal)?.pounds;
  if (!stated) return null;
  return difference(children.filter((figure) => !figure.isTotal && !figure.isOfWhich).flatMap((figure) => figure.pounds ?? []), stated);
}

function difference(parts: readonly string[], stated: string): string | null {
  const gap = subtractFigures(sumFigures(parts), stated);
  const allowed = sumFigures(parts.map(() => roundingPerPart));
  return compareFigures(absoluteFigure(gap), allowed) > 0 ? `the parts come to £${sumFigures(parts)} and the form states £${stated}` : null;
}

/** District councils, police and fire authorities return the form with noughts for children's social care. */
function hasChildrensServices(held: OutturnReturn): boolean {
  return held.figures.some((figure) => figure.part === "children" && figure.isTotal && figure.pounds !== null && !/^-?0(\.0+)?$/.test(figure.pounds));
}
