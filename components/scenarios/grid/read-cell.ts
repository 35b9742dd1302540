import { readTypedDate } from "@/components/ui/read-typed-date";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import { fraction, isoDate, words } from "@/domain/plan/fields";
import type { CellKind } from "./cell";

export type ReadCell = { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly reason: string };

const value = (read: string | null): ReadCell => ({ ok: true, value: read });
const refuse = (reason: string): ReadCell => ({ ok: false, reason });

/** Reads what somebody typed or pasted into a cell as the value of its field; a reason in plain English when it cannot be. */
export function readCell(kind: CellKind, typed: string): ReadCell {
  const text = typed.trim();
  switch (kind.type) {
    case "words": {
      const read = words.safeParse(text);
      return read.success ? value(read.data) : refuse(text === "" ? "Enter some words" : "Use at most 400 letters");
    }
    case "pounds": {
      const read = readTypedPounds(text);
      return read.ok ? value(read.pounds) : refuse(read.reason);
    }
    case "date":
      return readDate(text);
    case "rate":
    case "share":
      return readRate(text);
    case "choice":
      return kind.options.some((option) => option.value === text) ? value(text === "" ? null : text) : refuse("Choose one of the list");
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

/** "31 March 2008", "31/3/2008" or "2008-03-31"; nothing leaves the line open on that side. */
function readDate(text: string): ReadCell {
  if (text === "") return value(null);
  const written = /^(\d{1,2})[\s/.-]+([A-Za-z]+|\d{1,2})[\s/.-]+(\d{4})$/.exec(text);
  const date = written ? readTypedDate({ day: written[1] ?? "", month: written[2] ?? "", year: written[3] ?? "" }) : text;
  const read = isoDate.safeParse(date ?? "");
  return read.success ? value(read.data) : refuse("Enter a date like 31 March 2008, or leave it empty");
}

/** "2.95", "2.95%" or a ratio, "2/3". Per cent are moved two places as text, so nothing is rounded. */
function readRate(text: string): ReadCell {
  const tidy = text.replace(/[\s%]/g, "").replace(/^[−–]/, "-");
  const decimal = /^(-?)(\d{1,7})(?:\.(\d{1,10}))?$/.exec(tidy);
  const read = fraction.safeParse(decimal ? twoPlacesLess(decimal[1] ?? "", decimal[2] ?? "0", decimal[3] ?? "") : tidy);
  if (!read.success || (!decimal && !tidy.includes("/"))) return refuse("Enter a rate like 2.95%, or a ratio like 2/3");
  return value(read.data);
}

function twoPlacesLess(sign: string, whole: string, part: string): string {
  const padded = whole.padStart(3, "0");
  const decimals = `${padded.slice(-2)}${part}`.replace(/0+$/, "");
  const units = padded.slice(0, -2).replace(/^0+(?=\d)/, "");
  const size = decimals === "" ? units : `${units}.${decimals}`;
  return size === "0" ? size : `${sign}${size}`;
}

/** A date as a cell shows it; "" when the line is open on that side. */
export function dateInCell(date: string | null): string {
  const read = isoDate.safeParse(date);
  return read.success ? spokenDate(read.data) : "";
}
