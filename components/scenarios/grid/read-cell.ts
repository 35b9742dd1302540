import { readTypedDate } from "@/components/ui/read-typed-date";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import { fraction, isoDate, posts, words } from "@/domain/plan/fields";
import type { CellKind } from "./cell";

export type ReadCell = { readonly ok: true; readonly value: string | number | null } | { readonly ok: false; readonly reason: string };

const value = (read: string | number | null): ReadCell => ({ ok: true, value: read });
const refuse = (reason: string): ReadCell => ({ ok: false, reason });

/** Reads what somebody typed or pasted into a cell as the value of its field; a reason in plain English when it cannot be. */
export function readCell(kind: CellKind, typed: string): ReadCell {
  const text = typed.trim();
  if (text === "" && kind.type !== "choice" && (kind.mayBeEmpty ?? kind.type === "date")) return value(null);
  switch (kind.type) {
    case "words": {
      const read = words.safeParse(text.replace(/\s*[\r\n]+\s*/g, " "));
      return read.success ? value(read.data) : refuse(read.error.issues[0]?.message ?? "Enter some words");
    }
    case "text":
      return text !== "" && text.length <= 4000 ? value(text) : refuse(text === "" ? "Enter some words" : "Use at most 4,000 letters");
    case "pounds": {
      const read = readTypedPounds(text);
      return read.ok ? value(read.pounds) : refuse(read.reason);
    }
    case "date":
      return readDate(text);
    case "whole":
      return /^\d{1,3}(,?\d{3})*$|^\d+$/.test(text) && Number(text.replaceAll(",", "")) <= 10_000_000 ? value(Number(text.replaceAll(",", ""))) : refuse("Enter a whole number, like 620");
    case "posts":
      return posts.safeParse(text).success ? value(text) : refuse("Enter a number of posts, like 8 or 2.5");
    case "rate":
    case "share":
      return readRate(text);
    case "choice":
      return readChoice(kind.options, text);
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

/** "31 March 2008", "31/3/2008" or "2008-03-31"; nothing leaves the line open on that side. */
function readDate(text: string): ReadCell {
  if (text === "") return refuse("Enter a date like 31 March 2008");
  const written = /^(\d{1,2})[\s/.-]+([A-Za-z]+|\d{1,2})[\s/.-]+(\d{4})$/.exec(text);
  const date = written ? readTypedDate({ day: written[1] ?? "", month: written[2] ?? "", year: written[3] ?? "" }) : text;
  const read = isoDate.safeParse(date ?? "");
  return read.success ? value(read.data) : refuse("Enter a date like 31 March 2008, or leave it empty");
}

/** A choice by its value, or by its words, as they are pasted from a spreadsheet. */
function readChoice(options: Extract<CellKind, { readonly type: "choice" }>["options"], text: string): ReadCell {
  const wanted = text.toLowerCase();
  const chosen = options.find((option) => option.value === text) ?? options.find(({ words: says }) => says.toLowerCase() === wanted);
  if (chosen) return value(chosen.value === "" ? null : chosen.value);
  const few = options.length > 8 ? `${options.slice(0, 8).map(({ words: says }) => says).join(", ")} or another of the list` : options.map(({ words: says }) => says).join(", ");
  return refuse(`Choose one of the list: ${few}`);
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
