import { Decimal } from "decimal.js";
import type { Column } from "./columns";
import type { ReadCell } from "./sheet";

/** What a cell says of its field, before the field itself is asked; or why it says nothing. */
export type CellReading = { readonly ok: true; readonly value: string | number | boolean | null } | { readonly ok: false; readonly message: string };

const reading = (value: string | number | boolean | null): CellReading => ({ ok: true, value });
const refusal = (message: string): CellReading => ({ ok: false, message });

/** True for a cell in which nothing stands. */
export const isEmptyCell = (cell: ReadCell | undefined): boolean => cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/** Reads one cell as its column's kind of value. References are left as text for whoever knows the lines. */
export function readCell(column: Column, cell: ReadCell | undefined): CellReading {
  if (cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "")) return column.mayBeEmpty ? reading(null) : refusal(`Fill in ${column.head}: it cannot be empty`);
  if (typeof cell === "object" && "fault" in cell) return refusal(`The cell shows the error ${cell.fault}; mend its formula or type the value`);
  if (typeof cell === "object" && "date" in cell) {
    if (column.kind === "date") return reading(cell.date);
    return refusal(column.kind === "rate" ? "The spreadsheet took this for a date; make the cell text and type the rate again, like 2/3 or 0.0295" : "This is a date, and no date belongs here");
  }
  const text = typeof cell === "object" ? plainDecimal(cell.number) : String(cell).trim();
  switch (column.kind) {
    case "pounds":
      return reading(typedNumber(text));
    case "rate":
      return reading(withoutPercent(text));
    case "whole": {
      const typed = typedNumber(text);
      return /^-?\d{1,15}$/.test(typed) ? reading(Number(typed)) : refusal("Enter a whole number");
    }
    case "posts":
      return reading(typedNumber(text));
    case "date":
      return typeof cell === "object" ? refusal("This is a number; enter a date like 31/08/2006") : reading(isoOf(text));
    case "yes or no": {
      const said = text.toLowerCase();
      if (said === "yes" || said === "true") return reading(true);
      return said === "no" || said === "false" ? reading(false) : refusal("Say yes or no");
    }
    case "choice":
      return choiceOf(column, text);
    default:
      return reading(typeof cell === "string" ? cell : text);
  }
}

function choiceOf(column: Column, text: string): CellReading {
  const found = column.choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
  return found === undefined ? refusal(`“${text.slice(0, 60)}” is none of the choices: ${column.choices.join(", ")}`) : reading(found);
}

/** "£1,250,000.00" as it may be typed into a text cell. */
const typedNumber = (text: string): string => text.replace(/^(-?)£/, "$1").replace(/,(?=\d{3}(\D|$))/g, "").trim();

/** "2.95%" is 0.0295. */
const withoutPercent = (text: string): string => (/^-?\d{1,9}(\.\d{1,10})?%$/.test(text) ? new Decimal(text.slice(0, -1)).div(100).toFixed() : text);

/**
 * The decimal text of a number in a file: "2.8800000000000003E5" is "288000". A spreadsheet holds fifteen digits and
 * shows no more, so what stands after them is its own noise.
 */
export function plainDecimal(number: string): string {
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?$/.test(number)) return number;
  return new Decimal(number).toSignificantDigits(15).toFixed();
}

/** A date typed as text, day first as in Britain. */
function isoOf(text: string): string {
  const typed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  return typed === null ? text : `${typed[3] ?? ""}-${(typed[2] ?? "").padStart(2, "0")}-${(typed[1] ?? "").padStart(2, "0")}`;
}
