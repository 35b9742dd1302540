import { z } from "zod";
import { divideHalfUp, multiply, ratio, readRatio, type Ratio } from "../../money/ratio";
import { decimal, listOf, posts, text } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** People or places with so much time each, as full-time posts. */
export const fullTimeEquivalent = defineRule({
  id: "full-time-equivalent",
  area: "cost",
  title: "Full-time equivalent",
  statement: "So many people or places with so many days (or hours) a week each make so many full-time posts. What a full week is must be stated: five days, 37 hours or 36, because employers differ.",
  formula: "Number × time of each ÷ time of a full-time post",
  rounding: "Each line once, to hundredths of a post, a half upwards; the total is the sum of the lines as shown.",
  source: "Practice of staffing returns; worked example WE-28.",
  input: z.strictObject({
    lines: listOf("Lines", z.strictObject({ name: text("Who or where"), number: posts("Number"), time: posts("Time of each a week", "In days or hours, the same as below") })),
    fullTime: posts("Time of a full-time post a week", "5 days, 37 hours"),
  }),
  output: z.strictObject({ lines: listOf("Lines", z.strictObject({ name: text("Who or where"), posts: decimal("Full-time equivalent") })), posts: text("Full-time equivalent in all") }),
  calculate: ({ lines, fullTime }) => {
    const full = readRatio(fullTime);
    if (full.numerator === 0n) throw new RuleRefusal("fullTime", "A full-time post has no time. Enter the days or hours of a full week, like 5 or 37");
    const hundredths = lines.map(({ number, time }) => inHundredths(multiply(multiply(readRatio(number), readRatio(time)), ratio(full.denominator, full.numerator))));
    return {
      lines: lines.map(({ name }, position) => ({ name, posts: shownPosts(hundredths[position] ?? 0n) })),
      posts: shownPosts(hundredths.reduce((sum, value) => sum + value, 0n)),
    };
  },
  examples: [
    {
      reference: "WE-28", title: "22 localities with two days a week each",
      input: { lines: [{ name: "Localities", number: "22", time: "2" }], fullTime: "5" }, output: { lines: [{ name: "Localities", posts: "8.8" }], posts: "8.8" },
    },
    {
      reference: null, title: "Hours of a 37-hour week",
      input: { lines: [{ name: "Family workers", number: "3", time: "18.5" }, { name: "Administrator", number: "1", time: "25" }], fullTime: "37" },
      output: { lines: [{ name: "Family workers", posts: "1.5" }, { name: "Administrator", posts: "0.68" }], posts: "2.18" },
    },
  ],
});

const inHundredths = ({ numerator, denominator }: Ratio): bigint => divideHalfUp(100n * numerator, denominator);

/** Hundredths of a post as "8.8", "3" or "0.68". */
function shownPosts(hundredths: bigint): string {
  const digits = hundredths.toString().padStart(3, "0");
  const part = digits.slice(-2).replace(/0+$/, "");
  return part === "" ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${part}`;
}
