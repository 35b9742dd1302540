import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { DataTable } from "@/components/ui/data-table";
import { BandRow, ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { formatCount } from "@/domain/money/format-pounds";
import type { Outputs } from "@/trpc/types";
import { ClearanceTag } from "./decision-tags";

type Version = Outputs["decisions"]["item"]["versions"][number];

const rows = [
  { key: "cost", words: "Cost" },
  { key: "grants", words: "Paid by grants" },
  { key: "baseToday", words: "Base budget today" },
  { key: "growth", words: "Base budget growth" },
  { key: "gap", words: "Unfunded gap" },
  { key: "oneOff", words: "One-off cost" },
] as const satisfies readonly { key: keyof Version["figures"]; words: string }[];

/** The versions before the board in columns: what each comes to over its years, and who has confirmed it. */
export function VersionsTable({ questionId, versions }: { readonly questionId: string; readonly versions: readonly Version[] }) {
  const years = versions[0]?.years ?? [];
  const period = years.length > 0 ? `${years[0]} to ${years.at(-1)}` : "";
  const partners = [...new Set(versions.flatMap(({ partners: asked }) => asked.map(({ name }) => name)))].sort();
  return (
    <DataTable caption={`Before the board: totals, ${period}`} wide>
      <thead>
        <tr>
          <ColumnHead>Figure</ColumnHead>
          {versions.map(({ scenarioId, name, version }) => <NumericHead key={scenarioId}><Link href={scenarioHref(questionId, scenarioId, version)}>{name}</Link><span className="ww-table__note">version {version}</span></NumericHead>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, words }) => (
          <tr key={key}><RowHead strong={key === "gap"}>{words}</RowHead>{versions.map(({ scenarioId, figures }) => <NumericCell key={scenarioId} strong={key === "gap"}><Pounds value={figures[key]} pence="always" /></NumericCell>)}</tr>
        ))}
        <tr><RowHead note={years.at(-1) === undefined ? undefined : `at the end of ${years.at(-1)}`}>Posts</RowHead>{versions.map(({ scenarioId, figures }) => <NumericCell key={scenarioId}>{figures.posts === null ? "not provided" : formatCount(figures.posts)}</NumericCell>)}</tr>
        <BandRow columns={versions.length + 1}>Confirmed by</BandRow>
        {partners.map((partner) => (
          <tr key={partner}>
            <RowHead>{partner}</RowHead>
            {versions.map(({ scenarioId, partners: asked }) => {
              const one = asked.find(({ name }) => name === partner);
              return <NumericCell key={scenarioId}>{one ? <ClearanceTag outcome={one.outcome} /> : "not needed"}</NumericCell>;
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
