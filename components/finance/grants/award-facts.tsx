import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatPounds } from "@/domain/money/format-pounds";
import { formatRate } from "@/domain/plan/format-field";
import type { Line } from "@/domain/plan/plan";

interface AwardFactsProps {
  readonly award: Line<"awards">;
  readonly accountableBody: string;
  readonly changeHref: string | null;
}

/** The terms of an award, each as a name and a value. */
export function AwardFacts({ award, accountableBody, changeHref }: AwardFactsProps) {
  const { startsOn, endsOn, carryForwardShare, carryForwardLimit } = award;
  const carried = carryForwardShare === "0" ? "Nothing" : `${formatRate(carryForwardShare)} of the year’s award${carryForwardLimit === null ? "" : `, at most ${formatPounds(carryForwardLimit)}`}`;
  const rows: SummaryRow[] = [
    { name: "Funder", value: award.funder },
    { name: "Accountable body", value: accountableBody },
    { name: "Power", value: award.power ?? "Not stated" },
    { name: "Letter that stands", value: award.letter ?? "Not stated" },
    { name: "A full year gives", value: formatPounds(award.amount, "always") },
    { name: "Runs", value: startsOn === null && endsOn === null ? "Without a first or last day" : `${startsOn === null ? "" : `from ${spokenDate(startsOn)} `}${endsOn === null ? "with no last day" : `to ${spokenDate(endsOn)}`}` },
    { name: "Ring-fence", value: award.restricted ? "Restricted to what its clauses name" : "Not restricted" },
    { name: "Pays for", value: award.nature === "either" ? "Revenue or capital" : award.nature === "capital" ? "Capital only" : "Revenue only" },
    { name: "May be carried forward", value: carried },
    { name: "Evidence is kept until", value: award.keepRecordsUntil === null ? "Not stated" : spokenDate(award.keepRecordsUntil) },
  ];
  return <SummaryList rows={changeHref === null ? rows : rows.map((row, place) => (place === 0 ? { ...row, changeHref, changeWord: "Change these" } : row))} />;
}
