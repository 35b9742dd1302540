import { z } from "zod";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";

/**
 * The kinds of value a plan line may hold. Every one of them is a primitive, so that a line is a flat
 * record and a `Change` is one field before and after.
 */

/** Pounds as text with two decimals, "120000.00" or "-45607.20". Amounts never travel as JavaScript numbers. */
export type Pounds = string & { readonly __brand: "Pounds" };

/** An exact rate as text: a decimal ("0.0295") or a ratio of whole numbers ("2/3"). */
export type Fraction = string & { readonly __brand: "Fraction" };

/** Up to £999,999,999,999.99. */
const maximumWholePounds = 12;

/** Reads pounds as text; refuses a third decimal place rather than rounding it. Gives canonical text. */
export const pounds = z
  .string({ error: "Enter an amount in pounds, as text" })
  .regex(/^-?\d+(\.\d{1,2})?$/, "Enter an amount in pounds and pence, like 120000 or 120000.00, with no more than two decimals")
  .refine((text) => text.replace(/^-/, "").split(".")[0]!.replace(/^0+/, "").length <= maximumWholePounds, "The amount is larger than this planner holds: at most £999,999,999,999.99")
  .transform(canonicalPounds);

function canonicalPounds(text: string): Pounds {
  const negative = text.startsWith("-");
  const [whole = "0", pence = ""] = text.replace(/^-/, "").split(".");
  const digits = `${whole.replace(/^0+(?=\d)/, "")}.${pence.padEnd(2, "0")}`;
  return (negative && digits !== "0.00" ? `-${digits}` : digits) as Pounds;
}

/** Reads an exact rate: "0.0295" or "2/3". */
export const fraction = z
  .string({ error: "Enter a rate as text, like 0.0295 or 2/3" })
  .regex(/^(-?\d{1,9}(\.\d{1,12})?|-?\d{1,9}\/[1-9]\d{0,8})$/, "Enter a rate as a decimal, like 0.0295, or as a ratio, like 2/3")
  .transform((text) => text as Fraction);

/** Reads a financial year, "2005/06"; the two halves must follow each other. */
export const financialYear = z
  .string()
  .regex(/^(19|20)\d{2}\/\d{2}$/, "Enter a financial year like 2005/06")
  .refine((text) => (Number(text.slice(2, 4)) + 1) % 100 === Number(text.slice(5)), "The two halves of the financial year do not follow each other")
  .transform((text) => text as FinancialYear);

const daysInMonth = (year: number, month: number): number => [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** Reads a date, "2006-08-31"; a day the month does not have is refused. */
export const isoDate = z
  .string()
  .regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])-\d{2}$/, "Enter a date like 2006-08-31")
  .refine((text) => {
    const day = Number(text.slice(8));
    return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
  }, "There is no such day in that month")
  .transform((text) => text as IsoDate);

/** A stable id: small letters, digits and hyphens; ids never change when names do. */
export const lineId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "An id has small letters, digits and hyphens only");

/** A count of posts, which may be a part: "8" or "2.5". */
export const posts = z.string().regex(/^\d{1,6}(\.\d{1,2})?$/, "Enter a number of posts like 8 or 2.5");

/** Whether a text can be read by people: some of it is seen, and none of it turns the direction of writing or steers a machine. */
const isLegible = (text: string): boolean => /[^\p{C}\p{Z}]/u.test(text) && !/[\0-\x08\v\f\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u.test(text);

/** A short text in somebody's words. */
export const words = z.string().trim().min(1, "Enter some words").max(400, "Use at most 400 letters").refine((text) => text === "" || isLegible(text), "It holds characters that cannot be seen. Type it again without them");
