import { StatRow } from "@/components/ui/stat-row";
import { formatCount, formatPounds } from "@/domain/money/format-pounds";
import { amountFields, amountNames } from "@/domain/published-grants/standard";
import type { GrantTotals as Totals } from "@/domain/published-grants/totals";

/** How many grants, and what was applied for, awarded and disbursed in all, each saying how many grants did not say. */
export function GrantTotals({ totals }: { readonly totals: Totals }) {
  return (
    <StatRow
      stats={[
        { figure: formatCount(totals.grants), words: totals.grants === 1 ? "grant" : "grants" },
        ...amountFields.map((field) => {
          const { pounds, without } = totals.amounts[field];
          return { figure: formatPounds(pounds, "always"), words: `${amountNames[field]}${without === 0 ? "" : `; ${formatCount(without)} ${without === 1 ? "grant does" : "grants do"} not say`}` };
        }),
      ]}
    />
  );
}
