import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import { numberInWords } from "@/domain/plan/number-in-words";
import type { WeighedOption } from "@/domain/mainstreaming/weighed-option";

/** The finding of the options side by side: "Of four ways out, “One management for three” asks the least of base budgets: £12,000 in all." */
export function optionsSentence(options: readonly WeighedOption[], names: string): string {
  const open = options.filter(({ end, worked }) => end === null && worked !== null);
  if (open.length === 0) return `No way out for ${names} is being weighed.`;
  const asked = open.map(({ name, worked }) => ({ name, pence: sumPence((worked?.growth ?? []).map(({ total }) => poundsToPence(total))) }));
  if (asked.length === 1) return `One way out for ${names} is being weighed: it asks base budgets for ${formatPounds(penceToPounds(asked[0]?.pence ?? 0n))} in all.`;
  const count = `Of ${numberInWords(asked.length)} ways out`;
  const reaching = [...open].sort((one, other) => (other.worked?.children.after ?? 0) - (one.worked?.children.after ?? 0))[0];
  const growing = asked.filter(({ pence }) => pence > 0n).sort((one, other) => (one.pence < other.pence ? -1 : 1));
  const [least, most] = [growing[0], growing.at(-1)];
  if (least === undefined || most === undefined) return `${count}, none asks anything of base budgets; “${reaching?.name ?? ""}” reaches the most children.`;
  if (least === most) return `${count}, “${least.name}” alone asks base budgets for anything: ${formatPounds(penceToPounds(least.pence))} in all.`;
  return `${count}, ${numberInWords(growing.length)} ask base budgets for growth, from ${formatPounds(penceToPounds(least.pence))} (“${least.name}”) to ${formatPounds(penceToPounds(most.pence))} (“${most.name}”) over all years.`;
}

