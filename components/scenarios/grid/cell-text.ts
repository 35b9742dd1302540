import { formatPounds } from "@/domain/money/format-pounds";
import { pounds, type Pounds } from "@/domain/plan/fields";
import type { FieldValue } from "@/domain/plan/change";
import { formatRate } from "@/domain/plan/format-field";
import type { CellKind } from "./cell";
import { dateInCell } from "./read-cell";

/** The value of a field as its cell shows it: "£288,000.00", "2.95%", "31 March 2008", the value of a choice; "" when it is empty. */
export function textInKind(kind: CellKind, value: FieldValue): string {
  if (value === null) return "";
  switch (kind.type) {
    case "pounds": {
      const amount = poundsOf(value);
      return amount === null ? String(value) : formatPounds(amount, "always");
    }
    case "rate":
    case "share":
      return formatRate(String(value));
    case "date":
      return dateInCell(String(value));
    default:
      return String(value);
  }
}

/** The same in words: of a choice what the list says. */
export function wordsInKind(kind: CellKind, text: string): string {
  return kind.type === "choice" ? (kind.options.find(({ value }) => value === text)?.words ?? text) : text;
}

/** The text of a cell for a spreadsheet program: amounts as plain numbers, "288000.00" and "-1250.00"; choices in words. */
export function textToCopy(kind: CellKind, value: FieldValue, text: string): string {
  if (kind.type === "pounds") return poundsOf(value) ?? text;
  return kind.type === "rate" || kind.type === "share" ? text.replace("−", "-") : wordsInKind(kind, text);
}

/** Pounds of a cell, or null when it holds none. */
export function poundsOf(value: FieldValue): Pounds | null {
  const read = typeof value === "string" ? pounds.safeParse(value) : null;
  return read?.success ? read.data : null;
}
