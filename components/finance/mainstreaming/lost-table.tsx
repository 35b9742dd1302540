import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { BandRow, ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { type grantByCertainty, type EndingProject, lostByYear } from "@/domain/mainstreaming/ending-projects";
import { postsInText } from "@/domain/mainstreaming/posts-count";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { formatCount } from "@/domain/money/format-pounds";
import { penceToPounds } from "@/domain/money/money";

interface LostTableProps {
  readonly projects: readonly EndingProject[];
  readonly years: readonly FinancialYear[];
  readonly certainty: ReturnType<typeof grantByCertainty>;
}

const sure = { received: "Received", confirmed: "Confirmed", provisional: "Provisional", indicative: "Only indicated" } as const;

/** What goes in each year, project by project, and how sure the grant is that is left. */
export function LostTable({ projects, years, certainty }: LostTableProps) {
  const lost = lostByYear(projects, years);
  return (
    <DataTable caption="What is lost in each year against the best year of each grant">
      <thead><tr><ColumnHead>Year</ColumnHead>{years.map((year) => <NumericHead key={year}>{year}</NumericHead>)}</tr></thead>
      <tbody>
        {projects.filter(({ award }) => award !== null).map(({ id, name, service, lost: pence }) => (
          <tr key={`${service.id} ${id}`}><RowHead note={name}>{service.name}</RowHead>{years.map((year, at) => <NumericCell key={year}><Pounds value={penceToPounds(pence[at] ?? 0n)} /></NumericCell>)}</tr>
        ))}
        <tr className="ww-table__total"><RowHead strong>Pounds lost</RowHead>{lost.map(({ year, pence }) => <NumericCell key={year} strong><Pounds value={penceToPounds(pence)} /></NumericCell>)}</tr>
        <tr><RowHead note="on 31 March">Posts without their money</RowHead>{lost.map(({ year, postHundredths }) => <NumericCell key={year}>{formatCount(postsInText(postHundredths))}</NumericCell>)}</tr>
        <tr><RowHead note="on 31 March">Children reached by them</RowHead>{lost.map(({ year, children }) => <NumericCell key={year}>{formatCount(children)}</NumericCell>)}</tr>
        <BandRow columns={years.length + 1}>Grant that is left, by how sure it is</BandRow>
        {certainty.filter(({ pence }) => pence.some((each) => each !== 0n)).map(({ certainty: how, pence }) => (
          <tr key={how}><RowHead>{sure[how]}</RowHead>{years.map((year, at) => <NumericCell key={year}><Pounds value={penceToPounds(pence[at] ?? 0n)} /></NumericCell>)}</tr>
        ))}
      </tbody>
    </DataTable>
  );
}
