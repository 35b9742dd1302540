import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { LostInYear } from "@/domain/mainstreaming/ending-projects";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds } from "@/domain/money/money";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import type { DecidedProject } from "./decided-projects";

/**
 * The finding of the page: "Three projects lose £610,000 a year by 2008/09; the board has to recommend on the first of
 * them by 12 May 2005." Projects for which this version holds a way out are told apart and ask nothing of the board.
 */
export function endingSentence(projects: readonly DecidedProject[], lost: readonly LostInYear[], years: readonly FinancialYear[]): string {
  if (projects.length === 0) return "No project of this plan stands on money that ends.";
  const last = lost.at(-1);
  const count = `${capitalised(numberInWords(projects.length))} ${projects.length === 1 ? "project loses" : "projects lose"}`;
  const money = `${count} ${formatPounds(penceToPounds(last?.pence ?? 0n))} a year by ${years.at(-1) ?? ""}`;
  const open = projects.filter(({ adopted }) => adopted.length === 0);
  if (open.length === 0) return `${money}; a way out ${projects.length === 1 ? "for it" : "for each of them"} is adopted in this version.`;
  const answered = projects.length - open.length;
  return answered === 0 ? `${money}${asks(open, "them")}` : `${money}; a way out for ${numberInWords(answered)} of them is adopted in this version${asks(open, "the others")}`;
}

/** What projects without a way out ask of the board, as the end of a sentence. `others` names several of them. */
function asks(open: readonly DecidedProject[], others: "them" | "the others"): string {
  const days = open.flatMap(({ decide }) => (decide.is === "worked out" ? [decide] : [])).sort((one, other) => (one.boardBy < other.boardBy ? -1 : 1));
  const [first] = days;
  const [joined, one] = others === "them" ? [";", "it"] : [", and", "the other one"];
  if (first === undefined) return `${joined} by when the board has to recommend${others === "them" ? "" : ` on ${open.length === 1 ? one : others}`} is not known, because notice or consultation is not stated.`;
  const passed = days.filter(({ isPassed }) => isPassed).length;
  if (passed > 0) return `, and the last safe day to recommend has passed for ${open.length === 1 ? one : `${numberInWords(passed)} of ${others}`}.`;
  return `${joined} the board has to recommend on ${open.length === 1 ? one : `the first of ${others}`} by ${spokenDate(first.boardBy)}.`;
}
