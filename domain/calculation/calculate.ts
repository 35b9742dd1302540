import type { SourceHead } from "../grants/sources";
import type { CostGrouping, Prepared, SourceGrouping } from "./prepare";
import type { LineHead } from "./row";
import { workRows, type WorkedRows } from "./work-rows";

/**
 * A plan worked out to the penny before anybody decides who pays: every cost and every source in every year, and
 * their sums. What is still to come (portions of services, pools, contributions) stands on these sums.
 */
export interface Calculated {
  readonly prepared: Prepared;
  readonly costs: WorkedRows<LineHead, CostGrouping>;
  readonly sources: WorkedRows<SourceHead, SourceGrouping>;
}

/** Works out a prepared plan. Each amount is rounded once to whole pence, half away from zero, and sums are exact. */
export const calculate = (prepared: Prepared): Calculated => ({ prepared, costs: workRows(prepared.costs), sources: workRows(prepared.sources) });
