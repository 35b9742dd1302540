import type { LineHead, Row } from "./row";
import { rowAt, rowsPerBlock, withRow, type GroupedBy } from "./row-set";
import { addUp, isExact, sizeOf, workRowAgain, type WorkedRows } from "./work-rows";

/**
 * Works out one row anew, and the sums it belongs to; all else is shared with what was worked out before. Undefined
 * when the row is new or now belongs to another group: then the set has to be prepared anew.
 */
export function reworkRow<Head extends LineHead, Name extends string>(worked: WorkedRows<Head, Name>, row: Row<Head>, groupedBy: GroupedBy<Head, Name>): WorkedRows<Head, Name> | undefined {
  const position = worked.set.positions.get(row.head.id);
  const old = position === undefined ? undefined : rowAt(worked.set, position);
  if (position === undefined || old === undefined || !worked.set.groupings.every(({ name }) => groupedBy[name](old.head) === groupedBy[name](row.head))) return undefined;
  const set = withRow(worked.set, position, row);
  const [block, inBlock] = [Math.floor(position / rowsPerBlock), position % rowsPerBlock];
  const pence = [...worked.pence];
  pence[block] = workRowAgain(worked.pence[block]!, set, set.blocks[block]!, inBlock);

  const size = worked.size - sizeOf(worked.set, worked.set.blocks[block]!, inBlock) + sizeOf(set, set.blocks[block]!, inBlock);
  if (!isExact(worked.size) || !isExact(size)) return addUp(set, (_, at) => pence[at]!);
  const first = inBlock * set.yearCount;
  const sums = worked.sums.map((sum, grouping) => {
    const [moved, group] = [sum.slice(), set.blocks[block]!.groups[grouping]![inBlock]! * set.yearCount];
    for (let year = 0; year < set.yearCount; year += 1) moved[group + year]! += pence[block]![first + year]! - worked.pence[block]![first + year]!;
    return moved;
  });
  return { set, pence, sums, size };
}
