import { Decimal } from "decimal.js";
import { addByPool, type Columns } from "./columns";

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** The bare pass: each amount times its two rates in doubles, and the sums. Nothing is rounded, so nothing is right to the penny. */
export function barePass({ rows, years, pence, rises, shares, rise, share, service, partner, pool, serviceCount, partnerCount }: Columns): Float64Array {
  const [riseRates, shareRates] = [rises.near, shares.near];
  const cells = new Float64Array(rows * years);
  const [services, partners, total] = [new Float64Array(serviceCount * years), new Float64Array(partnerCount * years), new Float64Array(years)];
  for (let row = 0, cell = 0; row < rows; row += 1) {
    const [amount, riseAt, shareAt, serviceAt, partnerAt] = [pence[row]!, rise[row]! * years, share[row]! * years, service[row]! * years, partner[row]! * years];
    for (let year = 0; year < years; year += 1, cell += 1) {
      const value = amount * riseRates[riseAt + year]! * shareRates[shareAt + year]!;
      cells[cell] = value;
      services[serviceAt + year]! += value;
      partners[partnerAt + year]! += value;
      total[year]! += value;
    }
  }
  addByPool(pool, services, years);
  return cells;
}

/** The same in whole numbers of any size, one cell after another: exact, and what our figures are compared with. */
export function wholeNumbers({ rows, years, pence, rises, shares, rise, share, service, partner, serviceCount, partnerCount }: Columns): bigint[] {
  const cells: bigint[] = [];
  const [services, partners] = [new Array<bigint>(serviceCount * years).fill(0n), new Array<bigint>(partnerCount * years).fill(0n)];
  for (let row = 0; row < rows; row += 1) {
    const amount = BigInt(pence[row]!);
    for (let year = 0; year < years; year += 1) {
      const [up, part] = [rises.exact[rise[row]! * years + year]!, shares.exact[share[row]! * years + year]!];
      const [numerator, denominator] = [amount * up.numerator * part.numerator, up.denominator * part.denominator];
      const rounded = numerator < 0n ? -((-2n * numerator + denominator) / (2n * denominator)) : (2n * numerator + denominator) / (2n * denominator);
      cells.push(rounded);
      services[service[row]! * years + year]! += rounded;
      partners[partner[row]! * years + year]! += rounded;
    }
  }
  return cells;
}

/** The plain way with decimal.js: pounds times factor, times days, divided by the days of the year, rounded to pence. */
export function decimalLoop(columns: Columns, factors: readonly Decimal[]): Decimal[] {
  const { rows, years, pence, shares, rise, share, service, partner, serviceCount, partnerCount } = columns;
  const cells: Decimal[] = [];
  const nothing = new Exact(0);
  const [services, partners] = [new Array<Decimal>(serviceCount * years).fill(nothing), new Array<Decimal>(partnerCount * years).fill(nothing)];
  for (let row = 0; row < rows; row += 1) {
    const pounds = new Exact(pence[row]!).dividedBy(100);
    for (let year = 0; year < years; year += 1) {
      const part = shares.exact[share[row]! * years + year]!;
      const value = pounds.times(factors[rise[row]! * years + year]!).times(Number(part.numerator)).dividedBy(Number(part.denominator)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      cells.push(value);
      services[service[row]! * years + year] = services[service[row]! * years + year]!.plus(value);
      partners[partner[row]! * years + year] = partners[partner[row]! * years + year]!.plus(value);
    }
  }
  return cells;
}

/** The compounded rises as decimals, which hold ours exactly. */
export const decimalFactors = ({ rises }: Columns): Decimal[] => rises.exact.map(({ numerator, denominator }) => new Exact(numerator.toString()).dividedBy(denominator.toString()));
