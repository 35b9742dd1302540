import { addDays } from "../decisions/calendar-day";
import type { IsoDate } from "../financial-year/financial-year";
import { allocatePence } from "../money/allocate";

export interface Instalment {
  readonly dueOn: IsoDate;
  readonly pence: bigint;
}

/**
 * A grant in equal instalments over a period of whole months; odd pence go to the first. `startsOn` is the first of a
 * month and `count` divides `months`. In advance each falls due on the first day of its part of the period, in arrears
 * on the last. Source: WE-13. £830,000.01 in four is £207,500.01 and three times £207,500.00.
 */
export function instalments(pence: bigint, count: number, startsOn: IsoDate, months: number, paid: "in advance" | "in arrears"): Instalment[] {
  const parts = allocatePence(pence, Array.from({ length: count }, () => 1n));
  const apart = months / count;
  return parts.map((part, place) => ({ pence: part, dueOn: paid === "in advance" ? monthsAfter(startsOn, place * apart) : addDays(monthsAfter(startsOn, (place + 1) * apart), -1) }));
}

/** The first of a month, so many months later. */
function monthsAfter(firstOfMonth: IsoDate, months: number): IsoDate {
  const month = Number(firstOfMonth.slice(0, 4)) * 12 + Number(firstOfMonth.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01` as IsoDate;
}
