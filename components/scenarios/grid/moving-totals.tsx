import type { ReactNode } from "react";
import { Difference } from "@/components/money/difference";
import { FinancialYearLabel } from "@/components/money/financial-year-label";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { money, subtract, toPounds } from "@/domain/money/money";
import type { Pounds as PoundsText } from "@/domain/plan/fields";
import { totalOver } from "@/domain/plan/total-over";
import type { EditFigures } from "./edit-figures";

interface MovingTotalsProps {
  readonly opened: EditFigures;
  readonly openedVersion: number;
  readonly now: EditFigures;
  /** Why the plan cannot be worked out as it stands; the figures are then those of the last plan that could. */
  readonly problem: ReactNode;
  /** Whether what was typed is kept as a draft, in words. */
  readonly kept: ReactNode;
}

type Read = (figures: EditFigures, years: readonly FinancialYear[]) => PoundsText;

const cost: Read = (figures, years) => totalOver(figures.cost, years);
const gap: Read = (figures, years) => totalOver(figures.gap, years);
const funding: Read = (figures, years) => toPounds(subtract(money(cost(figures, years)), money(gap(figures, years))));

const rows = [
  { name: "Cost", read: cost, welcome: "less" },
  { name: "Funding", read: funding, welcome: "neither" },
  { name: "Unfunded gap", read: gap, welcome: "less" },
] as const;

/** The totals by year, worked out anew while somebody types, and how far they are from the version opened. */
export function MovingTotals({ opened, openedVersion, now, problem, kept }: MovingTotalsProps) {
  const { years } = now;
  const change = (read: Read, of: readonly FinancialYear[]): PoundsText => toPounds(subtract(money(read(now, of)), money(read(opened, of))));
  return (
    <div className={problem === null ? "ww-totals" : "ww-totals ww-totals--stale"}>
      <DataTable caption={`Totals as you type, against version ${openedVersion}`} compact>
        <thead>
          <tr>
            <ColumnHead>In pounds</ColumnHead>
            {years.map((year) => <NumericHead key={year}><FinancialYearLabel year={year} /></NumericHead>)}
            <NumericHead>All years</NumericHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, read, welcome }) => (
            <tr key={name}>
              <RowHead strong>{name}</RowHead>
              {[...years.map((year) => [year]), years].map((of) => (
                <NumericCell key={of.join()} strong={of.length > 1}>
                  <Pounds value={read(now, of)} pence="always" />
                  {change(read, of) !== "0.00" && <Difference value={change(read, of)} welcome={welcome} />}
                </NumericCell>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      {kept}
      <p className="ww-totals__problem" role="status">{problem !== null && <>These are the last figures that could be worked out. {problem}</>}</p>
    </div>
  );
}
