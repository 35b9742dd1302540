import type { SeriesShelf } from "./rate-series";
import type { LineHead, Row } from "./row";

/** Rows are kept in blocks of this many, so that an edit copies one block and shares the others, and a block fits a processor's nearest memory. */
export const rowsPerBlock = 128;

/** Some rows with what the calculation reads of them in columns. */
export interface Block<Head extends LineHead> {
  readonly rows: readonly Row<Head>[];
  readonly pence: Float64Array;
  readonly rise: Int32Array;
  readonly share: Int32Array;
  /** The rows with given pence, and for every row the largest of them without its sign: looking into each row would take longer than working it out. */
  readonly given: readonly number[];
  readonly mostGiven: Float64Array;
  /** For each grouping, the group of each row. */
  readonly groups: readonly Int32Array[];
}

/** One way of adding rows up: by service, by partner. Rows that belong to no group gather in one place after the last. */
export interface Grouping<Name extends string> {
  readonly name: Name;
  /** The groups in the order in which rows first name them. */
  readonly positions: ReadonlyMap<string, number>;
}

/** Lines with money of one side of a plan, what they cost or what pays, ready to be worked out. */
export interface RowSet<Head extends LineHead = LineHead, Name extends string = string> {
  readonly yearCount: number;
  readonly rises: SeriesShelf;
  readonly shares: SeriesShelf;
  readonly blocks: readonly Block<Head>[];
  readonly positions: ReadonlyMap<string, number>;
  readonly groupings: readonly Grouping<Name>[];
}

/** The ways of adding rows up, by name, and the group of a row in each; null for none. */
export type GroupedBy<Head extends LineHead, Name extends string> = Readonly<Record<Name, (head: Head) => string | null>>;

/** Puts rows in columns, to be added up in each of the ways named. */
export function rowSet<Head extends LineHead, Name extends string>(rows: readonly Row<Head>[], groupedBy: GroupedBy<Head, Name>, { yearCount, rises, shares }: Pick<RowSet, "yearCount" | "rises" | "shares">): RowSet<Head, Name> {
  const groupings = (Object.keys(groupedBy) as Name[]).map((name): Grouping<Name> => {
    const named = new Set(rows.map(({ head }) => groupedBy[name](head)).filter((group) => group !== null));
    return { name, positions: new Map([...named].map((group, position) => [group, position])) };
  });
  const groupsOf = (some: readonly Row<Head>[]): Int32Array[] => groupings.map(({ name, positions }) => Int32Array.from(some, ({ head }) => positions.get(groupedBy[name](head) ?? "") ?? positions.size));
  const blocks = Array.from({ length: Math.ceil(rows.length / rowsPerBlock) }, (_, block) => {
    const some = rows.slice(block * rowsPerBlock, (block + 1) * rowsPerBlock);
    return blockOf(some, groupsOf(some));
  });
  return { yearCount, rises, shares, blocks, positions: new Map(rows.map(({ head }, position) => [head.id, position])), groupings };
}

const blockOf = <Head extends LineHead>(rows: readonly Row<Head>[], groups: readonly Int32Array[]): Block<Head> => ({
  rows,
  groups,
  pence: Float64Array.from(rows, (row) => row.pence),
  rise: Int32Array.from(rows, (row) => row.rise),
  share: Int32Array.from(rows, (row) => row.share),
  given: rows.flatMap((row, at) => (row.given === null ? [] : [at])),
  mostGiven: Float64Array.from(rows, (row) => (row.given === null ? 0 : Math.max(...[...row.given.values()].map((pence) => Math.abs(Number(pence)))))),
});

/** All rows, in the order of their positions. */
export const rowsOf = <Head extends LineHead>(set: { readonly blocks: readonly Block<Head>[] }): Row<Head>[] => set.blocks.flatMap(({ rows }) => rows);

/** The row at a position; undefined beyond the last. */
export const rowAt = <Head extends LineHead>(set: { readonly blocks: readonly Block<Head>[] }, position: number): Row<Head> | undefined =>
  set.blocks[Math.floor(position / rowsPerBlock)]?.rows[position % rowsPerBlock];

/** The set with one row in the place of another that belongs to the same groups; all other blocks are shared. */
export function withRow<Head extends LineHead, Name extends string>(set: RowSet<Head, Name>, position: number, row: Row<Head>): RowSet<Head, Name> {
  const at = Math.floor(position / rowsPerBlock);
  const inBlock = position % rowsPerBlock;
  const old = set.blocks[at]!;
  const rows = [...old.rows];
  rows[inBlock] = row;
  const changed = blockOf([row], []);
  const copied = <Column extends Float64Array | Int32Array>(column: Column, value: number): Column => {
    const copy = column.slice() as Column;
    copy[inBlock] = value;
    return copy;
  };
  const blocks = [...set.blocks];
  blocks[at] = {
    rows, groups: old.groups,
    pence: copied(old.pence, row.pence), rise: copied(old.rise, row.rise), share: copied(old.share, row.share), mostGiven: copied(old.mostGiven, changed.mostGiven[0]!),
    given: [...old.given.filter((each) => each !== inBlock), ...changed.given.map(() => inBlock)],
  };
  return { ...set, blocks };
}
