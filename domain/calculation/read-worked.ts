import { penceToPounds } from "../money/money";
import type { RuleId } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import { invariant } from "../plan/invariant";
import type { LineHead } from "./row";
import { rowAt, rowsPerBlock } from "./row-set";
import { exactly } from "./times-rates";
import type { WorkedRows } from "./work-rows";

/** One row's whole pence in one year, by their positions, in a double; NaN where a double does not hold them exactly. */
const cellAt = ({ set, pence }: WorkedRows, row: number, year: number): number => pence[Math.floor(row / rowsPerBlock)]?.[(row % rowsPerBlock) * set.yearCount + year] ?? NaN;

/** One row's whole pence in one year, by their positions; of any size. */
export function penceAt(worked: WorkedRows, position: number, year: number): bigint {
  const cell = cellAt(worked, position, year);
  return Number.isNaN(cell) ? exactPenceAt(worked, position, year) : BigInt(cell);
}

function exactPenceAt({ set }: WorkedRows, position: number, year: number): bigint {
  const row = rowAt(set, position);
  invariant(row !== undefined, `There is no line at ${position}`);
  return row.given?.get(year) ?? exactly(row.pence, set.rises.series[row.rise]!, set.shares.series[row.share]!, year);
}

/** One row's pounds in one year, by their positions, as text. */
export function poundsAt(worked: WorkedRows, position: number, year: number): Pounds {
  const cell = cellAt(worked, position, year);
  return Number.isNaN(cell) ? penceToPounds(exactPenceAt(worked, position, year)) : doubleToPounds(cell);
}

/** `penceToPounds` for whole pence in a double. */
export function doubleToPounds(pence: number): Pounds {
  const digits = String(Math.abs(pence)).padStart(3, "0");
  return `${pence < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` as Pounds;
}

/** The rule that gave a row's pence in one year. */
export function ruleAt({ set }: WorkedRows, position: number, year: number): RuleId {
  const row = rowAt(set, position);
  invariant(row !== undefined, `There is no line at ${position}`);
  if (row.given?.has(year) === true) return row.givenRule;
  const rule = set.shares.series[row.share]?.rules[year] ?? set.rises.series[row.rise]?.rules[year];
  invariant(rule != null, `No rule speaks for "${row.head.id}"`);
  return rule;
}

/** The sums of one grouping in whole pence: for each group, in the order in which rows first name it, a sum by year. */
export function sumsBy<Name extends string>(worked: WorkedRows<LineHead, Name>, name: Name): ReadonlyMap<string, readonly bigint[]> {
  const at = worked.set.groupings.findIndex((grouping) => grouping.name === name);
  invariant(at >= 0, `Nothing is added up by ${name}`);
  return new Map([...worked.set.groupings[at]!.positions].map(([group, position]) => [group, sumsAt(worked, at, position)]));
}

const sumsAt = (worked: WorkedRows, grouping: number, group: number): bigint[] =>
  Array.from({ length: worked.set.yearCount }, (_, year) => {
    const sum = worked.sums[grouping]?.[group * worked.set.yearCount + year] ?? NaN;
    return Number.isNaN(sum) ? exactSum(worked, grouping, group, year) : BigInt(sum);
  });

function exactSum(worked: WorkedRows, grouping: number, group: number, year: number): bigint {
  let [total, first] = [0n, 0];
  for (const { groups, rows } of worked.set.blocks) {
    for (let row = 0; row < rows.length; row += 1) if (groups[grouping]?.[row] === group) total += penceAt(worked, first + row, year);
    first += rows.length;
  }
  return total;
}
