import { BasisTag } from "@/components/register/basis-tag";
import { SourceLine } from "@/components/register/source-line";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { figureInWords } from "@/domain/register/figure-in-words";
import type { Outputs } from "@/trpc/types";

/** Every figure the documents state, and those that follow from them, with the words as printed. */
export function FigureTable({ figures }: { readonly figures: Outputs["register"]["overview"]["figures"] }) {
  return (
    <DataTable caption="Figures">
      <thead>
        <tr><ColumnHead>What it counts</ColumnHead><NumericHead>Figure</NumericHead><ColumnHead>As printed</ColumnHead><ColumnHead>Source</ColumnHead></tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <RowHead note={figure.note ?? undefined}>{figure.label} <BasisTag basis={figure.basis} /></RowHead>
            <NumericCell strong>{figureInWords(figure)}</NumericCell>
            <td>{figure.asPrinted}</td>
            <td><SourceLine source={figure.source} /></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
