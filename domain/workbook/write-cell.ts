import type { FieldValue } from "../plan/change";
import type { Column, FieldKind } from "./columns";
import type { CellStyle, WrittenCell } from "./sheet";

export const styleOf: Readonly<Record<FieldKind, CellStyle>> = {
  "id": "id", "reference": "text", "pounds": "pounds", "rate": "text", "posts": "number", "date": "date", "whole": "number", "yes or no": "text", "choice": "text", "words": "text",
};

/** A reference as it stands in a cell: "The council [council]". The id in brackets decides, so a name may be changed. */
export const referenceText = (name: string | undefined, id: string): string => (name === undefined ? id : `${name} [${id}]`);

/**
 * The cell of a field's value: amounts, counts and plain rates as numbers, dates as dates, everything else as text,
 * which no program takes for a formula. A number that a spreadsheet would give back in other words ("2/3", "0.50", more
 * than fifteen digits) stays text.
 */
export function writeCell(column: Column, value: FieldValue, nameOf: (field: string, id: string) => string | undefined): WrittenCell {
  const style = styleOf[column.kind];
  if (value === null) return { style, value: null };
  const text = String(value);
  switch (column.kind) {
    case "reference":
      return { style, value: { is: "text", text: referenceText(nameOf(column.field, text), text) } };
    case "pounds":
    case "whole":
      return { style, value: { is: "number", number: text } };
    case "rate":
    case "posts":
      return isPlainNumber(text) ? { style: "number", value: { is: "number", number: text } } : { style: "text", value: { is: "text", text } };
    case "date":
      return text >= firstDate ? { style, value: { is: "date", date: text } } : { style: "text", value: { is: "text", text } };
    case "yes or no":
      return { style, value: { is: "text", text: value === true ? "yes" : "no" } };
    default:
      return { style, value: { is: "text", text } };
  }
}

/** Spreadsheets number days from a 29 February 1900 that never was; earlier dates stay text. */
const firstDate = "1900-03-01";

/** True for "0.0295" and "12", which come back as they were; false for "0.50" and "2/3". */
const isPlainNumber = (text: string): boolean => /^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9])$/.test(text) && text.replace(/[-.]/g, "").replace(/^0+/, "").length <= 15;
