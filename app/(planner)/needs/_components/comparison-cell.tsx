import { NumericCell } from "@/components/ui/table-cells";
import type { Comparison } from "@/domain/needs/need-row";

/** A comparator's figure with the difference from it in words, or why none is shown. */
export function ComparisonCell({ comparison, basis }: { readonly comparison: Comparison; readonly basis?: string }) {
  return (
    <NumericCell>
      {comparison.figure === "Not in this file" && basis ? null : comparison.figure}
      {comparison.difference !== null && <span className="ww-difference">{comparison.difference}</span>}
      {comparison.whyNoDifference !== null && <span className="ww-difference">{comparison.whyNoDifference}</span>}
      {basis !== undefined && <span className="ww-difference">{basis}</span>}
    </NumericCell>
  );
}
