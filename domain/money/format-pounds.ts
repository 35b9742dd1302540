import type { Pounds } from "../plan/fields";
import { poundsToPence } from "./money";

/** The sign printed before a negative amount: a true minus, not a hyphen. */
export const minusSign = "−";

/** Sets commas in whole-number digits without asking the machine's locale: "1250000" is "1,250,000". */
export const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** `always` shows pence on every amount, for columns that are added up; by default whole pounds are shown whole. */
export type PenceShown = "where they matter" | "always";

/**
 * Pounds for people: "£1,250,000", "£134,785.32", "−£1,250.50". Pence appear where there are any.
 */
export function formatPounds(pounds: Pounds, pence: PenceShown = "where they matter"): string {
  const amount = poundsToPence(pounds);
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  const decimals = pence === "always" || !digits.endsWith("00") ? `.${digits.slice(-2)}` : "";
  return `${amount < 0n ? minusSign : ""}£${groupThousands(digits.slice(0, -2))}${decimals}`;
}

/** A difference with sign and word: "+£721,515.61 more", "−£79,408.00 less", "no change". Pence always, because differences are checked against each other. */
export function formatDifference(pounds: Pounds): string {
  const amount = poundsToPence(pounds);
  if (amount === 0n) return "no change";
  return amount > 0n ? `+${formatPounds(pounds, "always")} more` : `${formatPounds(pounds, "always")} less`;
}

/** A count for people: "1,150", "2.5". */
export function formatCount(count: string | number): string {
  const [whole = "0", part] = String(count).split(".");
  const digits = groupThousands(whole.replace("-", ""));
  return `${whole.startsWith("-") ? minusSign : ""}${digits}${part === undefined ? "" : `.${part}`}`;
}

/**
 * A difference in a count, with sign and word: "+1,070 children", "−5 posts", "+1 post", "no change". `unit` is the
 * plural.
 */
export function formatCountDifference(count: string | number, unit: string): string {
  const text = String(count);
  if (/^-?0+(\.0+)?$/.test(text)) return "no change";
  return `${text.startsWith("-") ? "" : "+"}${formatCount(text)} ${/^-?1$/.test(text) ? singular(unit) : unit}`;
}

/** A count with its unit: "18 posts", "1 child". `unit` is the plural. */
export const formatCounted = (count: string | number, unit: string): string => `${formatCount(count)} ${String(count) === "1" ? singular(unit) : unit}`;

const singular = (unit: string): string => (unit === "children" ? "child" : unit.replace(/s$/, ""));
