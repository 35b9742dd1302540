import { pounds as poundsField, type Pounds } from "../plan/fields";

export type TypedPounds = { readonly ok: true; readonly pounds: Pounds } | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): TypedPounds => ({ ok: false, reason });

/**
 * Reads an amount as a person types or pastes it: "£1,250,000.50", "1 250 000", "(1,250)" or "−1,250" for a negative.
 * Pounds signs, commas and spaces are ignored. A third decimal, an exponent, words and misplaced signs are refused
 * with a reason in plain English, because a guessed amount is worse than a question.
 */
export function readTypedPounds(typed: string): TypedPounds {
  const tidy = typed.replace(/[\s\u00a0\u2007\u2009\u202f]/g, "");
  if (tidy === "") return refuse("Enter an amount in pounds");
  const bracketed = /^\((.*)\)$/.exec(tidy);
  const unbracketed = bracketed ? (bracketed[1] ?? "") : tidy;
  const signed = /^(£?)([-−–]?)(£?)(.*)$/.exec(unbracketed);
  const [, poundBefore = "", sign = "", poundAfter = "", rest = ""] = signed ?? [];
  if (poundBefore && poundAfter) return refuse("The amount has two pound signs");
  if (bracketed && sign) return refuse("Use either brackets or a minus for a negative amount, not both");
  const digits = rest.replace(/,/g, "");
  if (/[a-df-z]/i.test(digits)) return refuse("Enter the amount in figures only, like 120000 or 120,000.50");
  if (/^\d*\.?\d+e[+-]?\d+$/i.test(digits)) return refuse("Enter the amount in full, without an exponent");
  if (/^\d*\.\d{3,}$/.test(digits)) return refuse("The amount has more than two decimal places; enter pounds and pence");
  if (/,/.test(rest) && !/^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(rest)) return refuse("The commas do not stand between thousands; check the amount");
  const read = poundsField.safeParse(`${sign || bracketed ? "-" : ""}${digits.startsWith(".") ? "0" : ""}${digits.replace(/\.$/, "")}`);
  if (read.success) return { ok: true, pounds: read.data };
  return refuse(/^\d+(\.\d{1,2})?$/.test(digits) ? "The amount is larger than this planner holds" : "Enter an amount in pounds and pence, like 120000 or 120,000.50");
}
