import { NumericCell } from "@/components/ui/table-cells";
import type { Comparison } from "@/domain/needs/need-row";

interface ComparisonCellProps {
  readonly comparison: Comparison;
  /** Whose difference it is, so that "10.3 below" cannot be read the wrong way round. */
  readonly areaName: string;
  readonly basis?: string;
}

/** A comparator's figure with the difference from it in words, or why none is shown. */
export function ComparisonCell({ comparison, areaName, basis }: ComparisonCellProps) {
  return (
    <NumericCell>
      {comparison.figure === "Not in this file" && basis ? null : comparison.figure}
      {comparison.shortDifference !== null && <span className="ww-difference">{areaName} {comparison.shortDifference}</span>}
      {comparison.whyNoDifference !== null && <span className="ww-difference">{comparison.whyNoDifference}</span>}
      {basis !== undefined && <span className="ww-difference">{basis}</span>}
    </NumericCell>
  );
}
