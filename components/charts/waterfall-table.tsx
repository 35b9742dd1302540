import { formatDifference } from "@/domain/money/format-pounds";
import { Pounds } from "../money/pounds";
import { DataTable } from "../ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "../ui/table-cells";
import type { WaterfallStep } from "./waterfall-steps";

/** The rows of `Waterfall`, to the penny. */
export function WaterfallTable({ measure, steps }: { readonly measure: string; readonly steps: readonly WaterfallStep[] }) {
  return (
    <DataTable caption={`${measure}, change by change, in pounds`} captionHidden compact>
      <thead><tr><ColumnHead>Step</ColumnHead><NumericHead>Change</NumericHead><NumericHead>{measure} then</NumericHead></tr></thead>
      <tbody>
        {steps.map(({ kind, words, pounds, to }, position) => (
          <tr key={`${position} ${words}`}>
            <RowHead strong={kind === "total"}>{words}</RowHead>
            <NumericCell>{kind === "total" ? "" : formatDifference(pounds)}</NumericCell>
            <NumericCell strong={kind === "total"}><Pounds value={to} pence="always" /></NumericCell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
