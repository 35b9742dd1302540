import type { PricedSpan } from "../../costing/changing-price";
import type { FinancialYear } from "../../financial-year/financial-year";
import { divideHalfUp, type Ratio } from "../../money/ratio";
import { poundsOf } from "../fields";

/** Exact pence as pounds for show: rounded, and never used further. */
export const shownPounds = ({ numerator, denominator }: Ratio) => poundsOf(divideHalfUp(numerator, denominator));

/** The parts of a year in which a price stands still, as a rule shows them. */
export const shownParts = (year: FinancialYear, spans: readonly PricedSpan[]) =>
  spans.map(({ startsOn, endsOn, share, fullYear }) => ({ year, from: startsOn, to: endsOn, share: `${share.numerator}/${share.denominator}`, fullYear: shownPounds(fullYear) }));
