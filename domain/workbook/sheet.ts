/** How a cell looks and what may be typed into it; the file gives each a style of its own. */
export const cellStyles = ["title", "words", "head", "id", "text", "pounds", "number", "date", "result", "figure", "check"] as const;
export type CellStyle = (typeof cellStyles)[number];

/** What stands in a cell that is written. Numbers are decimal text, so that nothing is rounded on the way; dates are "2006-08-31". */
export type WrittenValue =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "number"; readonly number: string }
  | { readonly is: "date"; readonly date: string }
  /** A formula without its "=", and what it comes to as the file is written. */
  | { readonly is: "formula"; readonly formula: string; readonly number: string };

/** A cell to write; an empty one has no value and only a style. */
export interface WrittenCell {
  readonly style: CellStyle;
  readonly value: WrittenValue | null;
}

/** What may be chosen in a column: a range of another sheet, "Choices!$A$2:$A$6". */
export interface ColumnChoices {
  /** Counted from nought. */
  readonly column: number;
  readonly range: string;
  /** True when nothing else may be typed. */
  readonly only: boolean;
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  /** The style of the column's empty cells, so that added rows read back as they were meant. */
  readonly style: CellStyle;
}

/** A sheet as data; how it becomes a file is no matter of the domain. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** True when the first row holds heads that stay in sight. */
  readonly hasHeads: boolean;
  readonly choices: readonly ColumnChoices[];
}

/** What was found in a cell of a workbook that came back: a number as the decimal text of the file, a date as "2006-08-31". */
export type ReadCell = string | boolean | null | { readonly number: string } | { readonly date: string } | { readonly fault: string };

export interface ReadSheet {
  readonly name: string;
  /** Row by row from the first, empty rows included, so that positions are those of the sheet. */
  readonly rows: readonly (readonly ReadCell[])[];
}

export const textCell = (text: string, style: CellStyle = "words"): WrittenCell => ({ style, value: text === "" ? null : { is: "text", text } });
export const numberCell = (number: string, style: CellStyle): WrittenCell => ({ style, value: { is: "number", number } });
export const formulaCell = (formula: string, number: string, style: CellStyle): WrittenCell => ({ style, value: { is: "formula", formula, number } });

/** The letters of a column counted from nought: 0 is "A", 27 is "AB". */
export const columnLetters = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : `${columnLetters(Math.floor(column / 26) - 1)}${columnLetters(column % 26)}`);

/** The name of a cell, both counted from nought: (6, 3) is "D7". */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
