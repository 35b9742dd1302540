import type { LineHead, Row } from "./row";
import { rowAt, rowsPerBlock, withRow, type GroupedBy } from "./row-set";
import { addUp, isExact, workBlock, type WorkedRows } from "./work-rows";

/**
 * Works out one row anew, and the sums it belongs to; all else is shared with what was worked out before. Undefined
 * when the row is new or now belongs to another group: then the set has to be prepared anew.
 */
export function reworkRow<Head extends LineHead, Name extends string>(worked: WorkedRows<Head, Name>, row: Row<Head>, groupedBy: GroupedBy<Head, Name>): WorkedRows<Head, Name> | undefined {
  const position = worked.set.positions.get(row.head.id);
  const old = position === undefined ? undefined : rowAt(worked.set, position);
  if (position === undefined || old === undefined || !worked.set.groupings.every(({ name }) => groupedBy[name](old.head) === groupedBy[name](row.head))) return undefined;
  const set = withRow(worked.set, position, row);
  const [block, first] = [Math.floor(position / rowsPerBlock), (position % rowsPerBlock) * set.yearCount];
  const before = worked.pence[block]!.subarray(first, first + set.yearCount);
  const pence = worked.pence.with(block, workBlock(set, set.blocks[block]!));
  const after = pence[block]!.subarray(first, first + set.yearCount);

  const sizes = worked.sizes.map((size, year) => size - Math.abs(before[year]!) + Math.abs(after[year]!));
  if (!worked.sizes.every(isExact) || !sizes.every(isExact)) return addUp(set, pence);
  const sums = worked.sums.map((sum, grouping) => {
    const [moved, group] = [sum.slice(), set.blocks[block]!.groups[grouping]![position % rowsPerBlock]! * set.yearCount];
    after.forEach((cell, year) => (moved[group + year]! += cell - before[year]!));
    return moved;
  });
  return { set, pence, sums, sizes };
}
