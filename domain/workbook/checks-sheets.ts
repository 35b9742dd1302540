import { capitalised } from "../plan/number-in-words";
import type { EvaluatedLine, Evaluation, Figure } from "../plan/evaluation";
import { columnLetters, formulaCell, numberCell, textCell, type WrittenCell, type WrittenSheet } from "./sheet";
import { byYearName, checksName } from "./sheet-names";

type Kind = "recurrent cost" | "one-off cost" | "grant" | "base budget today" | "base budget growth";

/** A cell by its row as the sheet counts it and its column counted from nought. */
const cell = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** Every line as the planner works it out, and what every source pays, by year. The amounts are values, not formulas. */
export function byYearSheet({ lines, sources, years }: Evaluation): WrittenSheet {
  const row = (kind: Kind, line: EvaluatedLine, amounts: EvaluatedLine["amounts"]): WrittenCell[] => [textCell(kind), textCell(line.name), ...years.map((year) => numberCell(amounts[year] ?? "0.00", "result"))];
  return {
    name: byYearName,
    hasHeads: true,
    choices: [],
    columns: [{ width: 22, style: "words" }, { width: 44, style: "words" }, ...years.map(() => ({ width: 16, style: "words" as const }))],
    rows: [
      [textCell("What it is", "head"), textCell("Line, or source and what it pays", "head"), ...years.map((year) => textCell(year, "head"))],
      ...lines.map((line) => row(line.recurrence === "one-off" ? "one-off cost" : "recurrent cost", line, line.amounts)),
      ...sources.map((source) => row(source.sourceKind, source, source.used)),
    ],
  };
}

/**
 * Formulas that add up cost and money by year from the sheet "By year", beside the planner's own totals. Each
 * difference is nought; the last row adds all of them up.
 */
export function checksSheet(evaluation: Evaluation): WrittenSheet {
  const { years, figures, lines, sources } = evaluation;
  const last = Math.max(2, lines.length + sources.length + 1);
  const own: readonly (readonly [Kind, Figure])[] = [["recurrent cost", figures.cost], ["one-off cost", figures.oneOff], ["grant", figures.grants], ["base budget today", figures.baseToday], ["base budget growth", figures.growth]];
  const rows: WrittenCell[][] = [[textCell("Check", "head"), ...years.map((year) => textCell(year, "head"))]];
  /** Three rows: by formula, the planner's own, and the difference. */
  const check = (label: string, figure: Figure, formulaOf: (column: number) => string): number => {
    const first = rows.length + 1;
    const each = (cellOf: (column: number, amount: string) => WrittenCell): WrittenCell[] => years.map((year, at) => cellOf(at + 1, figure.byYear[year] ?? "0.00"));
    rows.push(
      [textCell(`${label}, added up`), ...each((column, amount) => formulaCell(formulaOf(column), amount, "result"))],
      [textCell(`${label}, by the planner`), ...each((_, amount) => numberCell(amount, "result"))],
      [textCell("Difference"), ...each((column) => formulaCell(`ROUND(${cell(first, column)}-${cell(first + 1, column)},2)`, "0", "check"))],
    );
    return first;
  };
  const sumOf = (kind: Kind) => (column: number): string => {
    const amounts = columnLetters(column + 1);
    return `SUMIF('${byYearName}'!$A$2:$A$${last},"${kind}",'${byYearName}'!${amounts}$2:${amounts}$${last})`;
  };
  const at = new Map(own.map(([kind, figure]) => [kind, check(capitalised(kind), figure, sumOf(kind))]));
  check("Unfunded gap (recurrent cost less what is paid)", figures.gap, (column) => (["recurrent cost", "grant", "base budget today", "base budget growth"] as const).map((kind) => cell(at.get(kind) ?? 0, column)).join("-"));
  const end = columnLetters(years.length);
  const differences = Array.from({ length: (rows.length - 1) / 3 }, (_, position) => position * 3 + 4);
  rows.push([textCell("All differences together", "head"), formulaCell(differences.map((row) => `SUMPRODUCT(ABS(B${row}:${end}${row}))`).join("+"), "0", "check")]);
  return { name: checksName, hasHeads: true, choices: [], columns: [{ width: 52, style: "words" }, ...years.map(() => ({ width: 16, style: "words" as const }))], rows };
}
