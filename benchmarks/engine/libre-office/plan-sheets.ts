import type { Calculated } from "@/domain/calculation/calculate";
import type { RateSeries } from "@/domain/calculation/rate-series";
import type { RowSet } from "@/domain/calculation/row-set";
import { poolOf, sizes } from "../large-plan";
import { columnName, type Cell, type Sheet } from "./sheet-file";

const years = sizes.years;
/** Column A holds what a row is about; the years stand in B and after; the groups of a row stand after the years. */
const yearColumn = (year: number): string => columnName(year + 1);
const groupColumn = (grouping: number): string => columnName(years + 1 + grouping);

/** A prepared plan as a spreadsheet: the same amounts, rates, shares, lines and sums, each line rounded to the penny in its cell. */
export function planSheets({ prepared: { costs, sources, plan } }: Calculated): Sheet[] {
  const services = [...costs.groupings[0]!.positions.keys()];
  return [
    ratesSheet(plan.indexRates, costs.rises.positions),
    { name: "Tapers", rows: sources.rises.series.map(seriesRow) },
    { name: "Shares", rows: costs.shares.series.map(seriesRow) },
    { name: "Lines", rows: linesOf(costs, "Rates") },
    { name: "Money", rows: linesOf(sources, "Tapers") },
    { name: "Services", rows: sumsOf("Lines", 0, services.length, costs.positions.size).map((row, at) => [...row, poolOf(services[at]!)]) },
    { name: "Partners", rows: sumsOf("Lines", 1, costs.groupings[1]!.positions.size, costs.positions.size) },
    { name: "Givers", rows: sumsOf("Money", 0, sources.groupings[0]!.positions.size, sources.positions.size) },
    { name: "Pools", rows: sumsOf("Services", 0, sizes.pools, services.length) },
    { name: "Total", rows: [[0, ...perYear((year) => ({ formula: `SUM([Services.${yearColumn(year)}1:.${yearColumn(year)}${services.length}])` }))]] },
  ];
}

const perYear = (cellOf: (year: number) => Cell): Cell[] => Array.from({ length: years }, (_, year) => cellOf(year));

const seriesRow = ({ nearest }: RateSeries): Cell[] => [0, ...nearest];

/** The first rows hold the compounded factors in the order of the shelf; the rates that make them stand a hundred rows below. */
export const rateRow = (rise: number): number => 100 + rise;

function ratesSheet(rates: readonly { readonly index: string; readonly year: string; readonly rate: string }[], positions: ReadonlyMap<string, number>): Sheet {
  const rows: Cell[][] = Array.from({ length: 100 + positions.size + 1 }, () => []);
  for (const [key, rise] of positions) {
    const own = rates.filter(({ index }) => key === `index ${index}`).sort((one, other) => (one.year < other.year ? -1 : 1));
    rows[rateRow(rise)] = [0, 0, ...perYear((year) => Number(own[year]?.rate ?? "0"))];
    rows[rise] = [0, 1, ...perYear((year) => ({ formula: `[.${yearColumn(year)}${rise + 1}]*(1+[.${yearColumn(year + 1)}${rateRow(rise) + 1}])` })).slice(0, -1)];
  }
  return { name: "Rates", rows };
}

function linesOf(set: RowSet, rises: string): Cell[][] {
  return set.blocks.flatMap((block) => block.rows.map((row, at) => {
    const cellOf = (year: number): Cell => {
      const given = row.given?.get(year);
      return given === undefined ? { formula: `ROUND([.$A${set.positions.get(row.head.id)! + 1}]*[${rises}.${yearColumn(year)}${row.rise + 1}]*[Shares.${yearColumn(year)}${row.share + 1}];2)` } : Number(given) / 100;
    };
    return [row.pence / 100, ...perYear(cellOf), ...block.groups.map((groups) => groups[at]!)];
  }));
}

const sumsOf = (sheet: string, grouping: number, groups: number, rows: number): Cell[][] =>
  Array.from({ length: groups }, (_, group): Cell[] => [
    group,
    ...perYear((year) => ({ formula: `SUMIF([${sheet}.$${groupColumn(grouping)}$1:.$${groupColumn(grouping)}$${rows}];[.$A${group + 1}];[${sheet}.${yearColumn(year)}$1:.${yearColumn(year)}$${rows}])` })),
  ]);
