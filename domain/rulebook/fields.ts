import { z } from "zod";
import { penceToPounds, poundsToPence } from "../money/money";
import { readRatio, type Ratio } from "../money/ratio";
import * as field from "../plan/fields";
import type { Fraction, Pounds } from "../plan/fields";
import { RuleRefusal } from "./rule-refusal";

/**
 * The kinds of value that rules take and give. Each carries the label under which people fill it in, so that the
 * calculator, the command line and the schema speak with the same words. A rule's input is a strict object of these,
 * of lists of such objects (`listOf`), and of nothing deeper: whoever reads the form must understand it.
 */

const labelled = <Shape extends z.ZodType>(shape: Shape, kind: string, title: string, hint?: string): Shape => shape.meta({ title, kind, ...(hint === undefined ? {} : { description: hint }) }) as Shape;

/** Pounds and pence as text, "120000.00", of either sign; at most £999,999,999,999.99. */
export const amount = (title: string, hint?: string) => labelled(field.pounds, "pounds", title, hint);

/** Pounds that may not be below nought. */
export const amountFromZero = (title: string, hint?: string) => labelled(field.pounds.refine((text) => !text.startsWith("-"), "Enter an amount of nought or more"), "pounds", title, hint);

/** A rate and a share are both exact fractions as text, and neither passes for the other: 2% more is not a fiftieth of a whole. */
export type Rate = Fraction & { readonly __kind: "rate" };
export type Share = Fraction & { readonly __kind: "share" };

/** An exact rate as text: "0.0295" or "2/3"; may be negative. */
export const rate = (title: string, hint?: string) => labelled(field.fraction as unknown as z.ZodType<Rate, string>, "rate", title, hint);

/** A share of a whole as text, from nought to one: "0.25" or "1/3". */
export const share = (title: string, hint?: string) =>
  labelled(field.fraction.refine((text) => isShare(readRatio(text)), "Enter a share from 0 to 1, like 0.25 or 1/3") as unknown as z.ZodType<Share, string>, "share", title, hint);

const isShare = ({ numerator, denominator }: Ratio): boolean => numerator >= 0n && numerator <= denominator;

/** A whole number within bounds. */
export const wholeNumber = (title: string, from = 0, to = 1_000_000_000, hint?: string) =>
  labelled(z.int({ error: "Enter a whole number" }).min(from, `Enter a whole number of ${from} or more`).max(to, `Enter a whole number of ${to} or less`), "whole number", title, hint);

/** A count that may be a part, as text: posts "2.5"; nought or more, at most two decimals. */
export const posts = (title: string, hint?: string) => labelled(field.posts, "count", title, hint);

/** Any decimal number as text, "62.1"; for figures that are no money. */
export const decimal = (title: string, hint?: string) =>
  labelled(z.string({ error: "Enter a number as text, like 62.1" }).regex(/^-?\d{1,15}(\.\d{1,12})?$/, "Enter a number like 62.1, without an exponent"), "decimal", title, hint);

/** A date, "2006-08-31". */
export const day = (title: string, hint?: string) => labelled(field.isoDate, "date", title, hint);

/** A financial year, "2005/06". */
export const year = (title: string, hint?: string) => labelled(field.financialYear, "financial year", title, hint);

/** A short name, "Children's Fund". */
export const text = (title: string, hint?: string) => labelled(field.words, "text", title, hint);

/** One of some words; this is how a variant of a rule is chosen. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(title: string, values: Values, hint?: string) =>
  labelled(z.enum(values, { error: `Choose one of: ${values.join(", ")}` }), "choice", title, hint);

/** Yes or no, as a claim: "Is ring-fenced". */
export const yesOrNo = (title: string, hint?: string) => labelled(z.boolean({ error: "Answer true or false" }), "yes or no", title, hint);

/** One thing or none: `optional(day("Ends on"))`; none is written as null. */
export const optional = <Shape extends z.ZodType>(shape: Shape) => labelled(shape.nullable(), "optional", shape.meta()?.title ?? "", shape.meta()?.description);

/** A list of lines or of values, in the order that breaks ties. */
export const listOf = <Shape extends z.ZodType>(title: string, item: Shape, atLeast = 1, atMost = 60) =>
  labelled(z.array(item).min(atLeast, `Give at least ${atLeast}`).max(atMost, `Give at most ${atMost}`), "list", title);

const mostPence = 99_999_999_999_999n;

/** What a rule gives back as pounds: whole pence as text. Refuses an answer larger than any amount field holds. */
export function poundsOf(pence: bigint): Pounds {
  if (pence > mostPence || pence < -mostPence) throw new RuleRefusal("", `The answer, £${penceToPounds(pence)}, is larger than this planner holds: at most £999,999,999,999.99. Check the amounts`);
  return penceToPounds(pence);
}

/** Whole pence of an amount field. */
export const penceOf = (pounds: Pounds): bigint => poundsToPence(pounds);
