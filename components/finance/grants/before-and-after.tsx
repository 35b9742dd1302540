import { Difference } from "@/components/money/difference";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Pounds as PoundsText } from "@/domain/plan/fields";

const rows = [
  { figure: "grants", words: "Grants used", welcome: "neither" }, { figure: "unspentRestricted", words: "Restricted grant unspent", welcome: "less" }, { figure: "baseToday", words: "Base budgets used", welcome: "neither" }, { figure: "gap", words: "Unfunded gap", welcome: "less" },
] as const;

/** What changes come to, year by year, beside what stands. */
export function BeforeAndAfter({ before, after }: { readonly before: Evaluation; readonly after: Evaluation }) {
  const none = "0.00" as PoundsText;
  return (
    <DataTable caption="Before and after, by year" compact>
      <thead><tr><ColumnHead>Figure</ColumnHead>{after.years.map((year) => <NumericHead key={year}>{year}</NumericHead>)}</tr></thead>
      <tbody>
        {rows.map(({ figure, words, welcome }) => (
          <tr key={figure}>
            <RowHead>{words}</RowHead>
            {after.years.map((year) => {
              const [was, is] = [before.figures[figure].byYear[year] ?? none, after.figures[figure].byYear[year] ?? none];
              return <NumericCell key={year}><Pounds value={is} pence="always" /><span className="ww-table__note">{was === is ? "as before" : <Difference value={penceToPounds(poundsToPence(is) - poundsToPence(was))} welcome={welcome} />}</span></NumericCell>;
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
