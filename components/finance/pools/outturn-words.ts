import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { listInWords } from "@/domain/plan/number-in-words";
import type { Pounds } from "@/domain/plan/fields";
import { perCentOf } from "@/domain/pools/overspend-report";
import type { PoolOutturn } from "@/domain/pools/pool-outturn";

const size = (pounds: Pounds): string => {
  const pence = poundsToPence(pounds);
  return formatPounds(penceToPounds(pence < 0n ? -pence : pence), "always");
};

/** "At £2,247,321.57 the fund is £47,321.57 over (2.15%): Council pays £26,887.25, …". */
export function outturnSentence(outturn: PoolOutturn, name: string): string {
  const variance = poundsToPence(outturn.variance);
  const at = formatPounds(outturn.outturn, "always");
  if (variance === 0n && outturn.sharings.length === 0) return `At ${at} ${name} comes out as planned in ${outturn.year}, and nobody pays more`;
  const perCent = perCentOf(outturn.variance, outturn.budget);
  return `At ${at} ${name} is ${variance === 0n ? "on budget" : `${size(outturn.variance)} ${variance > 0n ? "over" : "under"}${perCent === null ? "" : ` (${perCent})`}`} in ${outturn.year}`;
}

/** Who pays more and who gets back, in a sentence. */
export function bearingInWords(outturn: PoolOutturn): string {
  const said = (which: (pence: bigint) => boolean, verb: string): string[] => {
    const partners = outturn.partners.filter(({ bears }) => which(poundsToPence(bears)));
    return partners.length === 0 ? [] : [`${verb}: ${listInWords(partners.map(({ name, bears }) => `${name} ${size(bears)}`))}.`];
  };
  return [...said((pence) => pence > 0n, "To pay more"), ...said((pence) => pence < 0n, "To get back"), ...(poundsToPence(outturn.toAgree) === 0n ? [] : [`${size(outturn.toAgree)} is to be agreed.`])].join(" ") || "No partner pays more and none gets back.";
}
