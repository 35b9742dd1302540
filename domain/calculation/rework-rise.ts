import { withSeries, type RateSeries } from "./rate-series";
import type { LineHead } from "./row";
import { addUp, workBlock, type WorkedRows } from "./work-rows";

/** Works out anew every row that one price rise multiplies, and all sums; blocks without such a row are shared. */
export function reworkRise<Head extends LineHead, Name extends string>(worked: WorkedRows<Head, Name>, position: number, series: RateSeries): WorkedRows<Head, Name> {
  const set = { ...worked.set, rises: withSeries(worked.set.rises, position, series) };
  return addUp(set, (block, at) => (block.rise.includes(position) ? workBlock(set, block) : worked.pence[at]!));
}
