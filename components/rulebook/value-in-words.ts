import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatCount, formatPounds } from "@/domain/money/format-pounds";
import { divideHalfUp, readRatio } from "@/domain/money/ratio";
import { isoDate, pounds } from "@/domain/plan/fields";
import { percentOf } from "./percent-of";
import type { ValueField } from "./rule-fields";

const numericKinds = new Set(["pounds", "rate", "share", "whole number", "count", "decimal"]);
export const isNumeric = ({ kind }: ValueField): boolean => numericKinds.has(kind);

/** A value of a rule for people: "£120,000.00", "31 August 2005", "2.95%", "153/365 (41.92%)", "1,150", "Yes". */
export function valueInWords({ kind }: ValueField, value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join("; ");
  if (typeof value === "boolean") return value ? "Yes" : "No";
  const text = String(value);
  switch (kind) {
    case "pounds": return formatPounds(pounds.parse(value), "always");
    case "date": return spokenDate(isoDate.parse(value));
    case "rate":
    case "share": return rateInWords(text);
    case "whole number":
    case "count": return formatCount(text);
    case "choice": return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    default: return text.replace(/^-/, "−");
  }
}

/** A decimal is exactly a percentage; a ratio mostly is not, so it stands as it is, with the percentage to two decimals beside it. */
function rateInWords(text: string): string {
  const exact = percentOf(text);
  if (exact !== null) return exact.replace(/^-/, "−");
  const { numerator, denominator } = readRatio(text);
  const size = divideHalfUp((numerator < 0n ? -numerator : numerator) * 10_000n, denominator).toString().padStart(3, "0");
  const decimals = size.endsWith("00") ? "" : `.${size.slice(-2)}`;
  return `${text.replace(/^-/, "−")} (${numerator < 0n ? "−" : ""}${size.slice(0, -2)}${decimals}%)`;
}
