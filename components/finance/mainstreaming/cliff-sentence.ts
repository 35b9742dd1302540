import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { LostInYear } from "@/domain/mainstreaming/ending-projects";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds } from "@/domain/money/money";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import type { DecidedProject } from "./decided-projects";

/** The finding of the page: "Three projects lose £610,000 a year by 2008/09; the board has to recommend on the first by 12 May 2005." */
export function endingSentence(projects: readonly DecidedProject[], lost: readonly LostInYear[], years: readonly FinancialYear[]): string {
  if (projects.length === 0) return "No project of this plan stands on money that ends.";
  const last = lost.at(-1);
  const count = `${capitalised(numberInWords(projects.length))} ${projects.length === 1 ? "project loses" : "projects lose"}`;
  const money = `${count} ${formatPounds(penceToPounds(last?.pence ?? 0n))} a year by ${years.at(-1) ?? ""}`;
  const days = projects.flatMap(({ decide }) => (decide.is === "worked out" ? [decide] : [])).sort((one, other) => (one.boardBy < other.boardBy ? -1 : 1));
  const [first] = days;
  if (first === undefined) return `${money}; by when the board has to recommend is not known, because notice or consultation is not stated.`;
  const passed = days.filter(({ isPassed }) => isPassed).length;
  if (passed > 0) return `${money}, and the last safe day to recommend has passed for ${numberInWords(passed)} of them.`;
  return `${money}; the board has to recommend on the first of them by ${spokenDate(first.boardBy)}.`;
}
