import type { LinearAnswer, LinearProgram, LinearRow } from "./linear-program";

/** What is asked of HiGHS, wherever it was loaded: text in the LP format goes in, columns by name come out. */
export interface LpTextSolver {
  solve(problem: string, options: { readonly output_flag: boolean }): { readonly Status: string; readonly ObjectiveValue: number; readonly Columns: Readonly<Record<string, object>> };
}

/** Solves a linear program with HiGHS. A fault of the solver is an answer, "failed", never an error. */
export function solveAsText(solver: LpTextSolver, program: LinearProgram): LinearAnswer {
  const answer = solver.solve(lpText(program), { output_flag: false });
  if (answer.Status === "Infeasible") return { status: "cannot be met" };
  if (answer.Status !== "Optimal") return { status: "failed", words: `The solver stopped with "${answer.Status}".` };
  return { status: "best", gain: answer.ObjectiveValue, columns: program.gains.map((_, column) => primal(answer.Columns[`x${column}`])) };
}

const primal = (column: object | undefined): number => (column !== undefined && "Primal" in column && typeof column.Primal === "number" ? column.Primal : 0);

/** The program in the LP format: columns x0, x1, ... */
export function lpText({ gains, most, rows }: LinearProgram): string {
  const objective = sum(gains.map((_, column) => column).filter((column) => gains[column] !== 0), (position, column) => gains[column] ?? position);
  const bounds = most.map((pence, column) => ` 0 <= x${column} <= ${pence}`);
  return ["Maximize", ` gain: ${objective}`, "Subject To", ...rows.flatMap(rowText), "Bounds", ...bounds, "End", ""].join("\n");
}

function rowText({ columns, factors, atLeast, atMost }: LinearRow, row: number): string[] {
  const terms = sum(columns, (position) => factors[position] ?? 0);
  return [...(atLeast === null ? [] : [` a${row}: ${terms} >= ${atLeast}`]), ...(atMost === null ? [] : [` b${row}: ${terms} <= ${atMost}`])];
}

/** Ten terms a line, because readers of the format may cut long lines. */
function sum(columns: readonly number[], factor: (position: number, column: number) => number): string {
  if (columns.length === 0) return "0 x0";
  return columns.map((column, position) => `${position > 0 && position % 10 === 0 ? "\n  " : ""}${signed(factor(position, column))} x${column}`).join(" ");
}

const signed = (value: number): string => (value < 0 ? `- ${-value}` : `+ ${value}`);
