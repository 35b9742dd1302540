import type { YearEnd } from "@/domain/grants/year-ends";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import type { Line } from "@/domain/plan/plan";

/** An award in a sentence: "£150,000.00 in 2005/06, of which £138,450.25 is spent, £7,500.00 carried forward and £4,049.75 goes back." */
export function awardSentence({ name, restricted }: Line<"awards">, ends: readonly YearEnd[]): string {
  const running = ends.filter(({ available }) => available !== "0.00");
  const [first] = running;
  if (first === undefined) return `${name} gives nothing in the years of this plan; what was said of it and bought with it stands here.`;
  const total = (read: (end: YearEnd) => YearEnd["spent"]): string => formatPounds(penceToPounds(sumPence(ends.map((end) => poundsToPence(read(end))))), "always");
  const period = running.length === 1 ? first.year : `${first.year} to ${running.at(-1)?.year ?? first.year}`;
  const back = total(({ goesBack }) => goesBack);
  const given = `${total(({ available }) => available)} in ${period}`;
  if (back === "£0.00") return `${given}, and all of it is spent.`;
  return restricted ? `${given}; if plans stand still, ${back} of it goes back to the funder.` : `${given}; ${back} of it is not needed.`;
}
