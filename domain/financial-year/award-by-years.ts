import { allocatePence } from "../money/allocate";
import { financialYearOf, financialYearsFrom, yearsBetween, type FinancialYear, type IsoDate } from "./financial-year";
import { countedInYear, type CountedBy } from "./share-of-year";

/** What one financial year has of an award: the days or months that fall in it, and its whole pence. */
export interface AwardYear {
  readonly year: FinancialYear;
  readonly counted: number;
  readonly pence: bigint;
}

/**
 * Splits an award for a whole period over the financial years it touches, by days or by whole months, so that the
 * years always sum to the award (largest remainder). `startsOn` is not after `endsOn`; both days count.
 * Throws `PartMonthError` when months are asked for and the period starts or ends inside one.
 *
 * Source: WE-04. £85,000.00 from 1 April 2001 to 31 August 2002 is £60,000.00 and £25,000.00 by months (12 to 5), and
 * £59,893.82 and £25,106.18 by days (365 to 153).
 */
export function awardByYears(pence: bigint, startsOn: IsoDate, endsOn: IsoDate, method: CountedBy): AwardYear[] {
  const first = financialYearOf(startsOn);
  const years = financialYearsFrom(first, yearsBetween(first, financialYearOf(endsOn)) + 1);
  const counted = years.map((year) => countedInYear(year, { startsOn, endsOn }, method));
  const parts = allocatePence(pence, counted.map(BigInt));
  return years.map((year, position) => ({ year, counted: counted[position] ?? 0, pence: parts[position] ?? 0n }));
}
