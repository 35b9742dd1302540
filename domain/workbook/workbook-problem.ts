import { cellName } from "./sheet";

/** One fault of a workbook: where it is and what to do about it. */
export interface WorkbookProblem {
  /** Null when the fault is of the workbook as a whole. */
  readonly sheet: string | null;
  /** "D7"; null when it is of the whole sheet. */
  readonly cell: string | null;
  readonly message: string;
}

export const problemAt = (sheet: string, row: number, column: number, message: string): WorkbookProblem => ({ sheet, cell: cellName(row, column), message });

/** "Sheet Costs, cell D7: Enter an amount in pounds and pence". */
export const workbookProblemInWords = ({ sheet, cell, message }: WorkbookProblem): string => (sheet === null ? message : `Sheet ${sheet}${cell === null ? "" : `, cell ${cell}`}: ${message}`);
