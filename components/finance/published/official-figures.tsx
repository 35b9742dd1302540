import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { showFigure } from "@/domain/needs/show-figure";
import { whatEachCounts } from "@/domain/needs/spending-heads";
import type { Outputs } from "@/trpc/types";

type Spending = NonNullable<Outputs["needs"]["spending"]>;

const names = { net: "RO3, net current expenditure", total: "RO3, total expenditure", section251: "Section 251, gross expenditure" } as const;
const pounds = (amount: string | null): string => (amount === null ? "Not in the files held" : showFigure(amount, { unit: "pounds", decimalPlaces: 0 }));

/** The official figures of all children's services side by side; they differ, and each says what it counts and which file it is from. */
export function OfficialFigures({ spending: { place, year, whole, runs } }: { readonly spending: Spending }) {
  const sourceOf = (section251: boolean) => runs.find(({ source }) => source.includes("RO3") !== section251);
  return (
    <DataTable caption={`${place}, all children’s services, ${year ?? "the latest year"}: official figures that differ`}>
      <thead><tr><ColumnHead>Figure</ColumnHead><NumericHead>Pounds</NumericHead><ColumnHead>What it counts, and where it is from</ColumnHead></tr></thead>
      <tbody>
        {(["net", "total", "section251"] as const).map((figure) => {
          const run = sourceOf(figure === "section251");
          return (
            <tr key={figure}>
              <RowHead strong>{names[figure]}</RowHead>
              <NumericCell strong>{pounds(whole[figure])}</NumericCell>
              <td>{whatEachCounts[figure]}{run !== undefined && <span className="ww-table__note">{run.source}, release {run.release}, {run.fileName}. {run.licence}.</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
