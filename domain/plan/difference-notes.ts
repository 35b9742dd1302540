import { lastDayOf, type FinancialYear } from "../financial-year/financial-year";
import { spokenDate } from "../financial-year/spoken-date";
import { formatCounted, formatPounds } from "../money/format-pounds";
import { money, subtract, toPounds } from "../money/money";
import { sizeInWords } from "./difference-cause";
import type { Evaluation } from "./evaluation";
import { totalOver } from "./total-over";

/** What differs and is no part of the gap: one-off cost, children reached and posts by the last year. */
export function differenceNotes(reference: Evaluation, other: Evaluation, years: readonly FinancialYear[]): string[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  return [...oneOffNote(reference, other, years), ...childrenNote(reference, other, last), ...postsNote(reference, other, last)];
}

function oneOffNote(reference: Evaluation, other: Evaluation, years: readonly FinancialYear[]): string[] {
  const [before, after] = [totalOver(reference.figures.oneOff.byYear, years), totalOver(other.figures.oneOff.byYear, years)];
  const more = subtract(money(after), money(before));
  if (more.isZero()) return [];
  const [merge, ...others] = other.merges;
  const payback = merge?.paybackMonths != null && merge.paybackMonths > 0 && others.length === 0 ? `; merging has paid its part back in ${formatCounted(merge.paybackMonths, "months")}` : "";
  const cost = after === "0.00" ? "There is no one-off cost" : `One-off cost is ${formatPounds(after, "always")}`;
  return [`${cost}, ${sizeInWords(more)} ${more.isNegative() ? "less" : "more"}${payback}.`];
}

function childrenNote(reference: Evaluation, other: Evaluation, last: FinancialYear): string[] {
  const [before, after] = [reference.children[last] ?? 0, other.children[last] ?? 0];
  if (before === after) return [];
  return [`In ${last} the service reaches ${formatCounted(after, "children")}, ${formatCounted(Math.abs(after - before), "children").split(" ")[0] ?? ""} ${after < before ? "fewer" : "more"}.`];
}

function postsNote(reference: Evaluation, other: Evaluation, last: FinancialYear): string[] {
  const [before, after] = [reference.posts[last] ?? "0", other.posts[last] ?? "0"];
  const more = toPounds(subtract(money(after), money(before)));
  if (more === "0.00") return [];
  const size = more.replace(/^-/, "").replace(/\.?0+$/, "");
  return [`On ${spokenDate(lastDayOf(last))} there ${after === "1" ? "is" : "are"} ${formatCounted(after, "posts")}, ${size} ${more.startsWith("-") ? "fewer" : "more"}.`];
}
