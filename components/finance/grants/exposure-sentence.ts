import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { Exposure } from "@/domain/grants/exposure";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";

/** What goes back, as a heading and a sentence that says why; the heading is null where nothing goes back. "If plans stand still, £184,049.75 of grants goes back by 31 March 2006: £180,000.00 with what is disposed of and £4,049.75 because it is unspent." */
export function exposureSentence(rows: readonly Exposure[]): { readonly title: string | null; readonly lead: string } {
  const last = rows.filter(({ goesBack }) => goesBack !== "0.00").at(-1);
  if (last === undefined) return { title: null, lead: "If plans stand still, no grant goes back." };
  const of = (cause: Exposure["cause"]): string => formatPounds(penceToPounds(sumPence(rows.filter((row) => row.cause === cause).map(({ goesBack }) => poundsToPence(goesBack)))), "always");
  const why = ([["disposal", "with what is disposed of"], ["unspent", "because it is unspent"]] as const).map(([cause, words]) => [of(cause), words] as const).filter(([amount]) => amount !== "£0.00");
  const title = `${formatPounds(last.running, "always")} of grants goes back by ${spokenDate(last.on)}`;
  return { title, lead: `If plans stand still, ${title}: ${why.length === 1 ? `all of it ${why[0]![1]}` : why.map((part) => part.join(" ")).join(" and ")}.` };
}
