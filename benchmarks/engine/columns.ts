import type { Prepared } from "@/domain/calculation/prepare";
import type { RateSeries } from "@/domain/calculation/rate-series";
import type { Ratio } from "@/domain/money/ratio";
import { poolOf, sizes } from "./large-plan";

/** Rates by series and year: exactly, and as the doubles next to them. */
interface Rates {
  readonly exact: readonly Ratio[];
  readonly near: Float64Array;
}

/** The costs of a prepared plan in flat arrays: what the contenders that do without the core work on. */
export interface Columns {
  readonly rows: number;
  readonly years: number;
  readonly pence: Float64Array;
  readonly rises: Rates;
  readonly shares: Rates;
  readonly rise: Int32Array;
  readonly share: Int32Array;
  readonly service: Int32Array;
  readonly partner: Int32Array;
  readonly pool: Int32Array;
  readonly serviceCount: number;
  readonly partnerCount: number;
}

export function columnsOf({ costs, years }: Prepared): Columns {
  const flat = (column: (block: (typeof costs.blocks)[number]) => Iterable<number>): Int32Array => Int32Array.from(costs.blocks.flatMap((block) => [...column(block)]));
  const [services, partners] = costs.groupings;
  return {
    rows: costs.positions.size, years: years.length,
    pence: Float64Array.from(costs.blocks.flatMap((block) => [...block.pence])),
    rises: ratesOf(costs.rises.series), shares: ratesOf(costs.shares.series),
    rise: flat((block) => block.rise), share: flat((block) => block.share), service: flat((block) => block.groups[0]!), partner: flat((block) => block.groups[1]!),
    pool: Int32Array.from([...services!.positions.keys()], poolOf),
    serviceCount: services!.positions.size + 1, partnerCount: partners!.positions.size + 1,
  };
}

const ratesOf = (series: readonly RateSeries[]): Rates => ({
  exact: series.flatMap(({ exact }) => exact),
  near: Float64Array.from(series.flatMap(({ nearest }) => [...nearest])),
});

/** Sums by pool and year from sums by service and year. */
export function addByPool(poolOfService: Int32Array, sums: Float64Array, years: number): Float64Array {
  const pools = new Float64Array(sizes.pools * years);
  for (let service = 0; service < poolOfService.length; service += 1) {
    for (let year = 0; year < years; year += 1) pools[poolOfService[service]! * years + year]! += sums[service * years + year]!;
  }
  return pools;
}
