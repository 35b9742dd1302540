import type { IsoDate } from "../financial-year/financial-year";
import { addDays, type Weekday, weekdayOf } from "./calendar-day";

/** The years this table has been checked for. Later ones need a look at what has been proclaimed. */
export const firstBankHolidayYear = 2000;
export const lastBankHolidayYear = 2030;

/** What was proclaimed for one year only: a holiday that moved, or one given besides. */
const specials: Readonly<Record<number, readonly { readonly date: string; readonly insteadOf?: string }[]>> = {
  2002: [{ date: "2002-06-04", insteadOf: "2002-05-27" }, { date: "2002-06-03" }],
  2011: [{ date: "2011-04-29" }],
  2012: [{ date: "2012-06-04", insteadOf: "2012-05-28" }, { date: "2012-06-05" }],
  2020: [{ date: "2020-05-08", insteadOf: "2020-05-04" }],
  2022: [{ date: "2022-06-02", insteadOf: "2022-05-30" }, { date: "2022-06-03" }, { date: "2022-09-19" }],
  2023: [{ date: "2023-05-08" }],
};

/**
 * The bank holidays of England and Wales in one calendar year, in order: the eight of every year by rule, with
 * the weekday given in place of one that falls on a weekend, and the specials above.
 * @throws RangeError outside 2000 to 2030.
 */
export function bankHolidays(year: number): readonly IsoDate[] {
  if (year < firstBankHolidayYear || year > lastBankHolidayYear) {
    throw new RangeError(`The bank holidays of ${year} are not in the table, which runs from ${firstBankHolidayYear} to ${lastBankHolidayYear}`);
  }
  const easter = easterSunday(year);
  const yearly = [
    onWeekday(dateIn(year, 1, 1), 0),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(dateIn(year, 5, 1)),
    lastMonday(dateIn(year, 5, 31)),
    lastMonday(dateIn(year, 8, 31)),
    onWeekday(dateIn(year, 12, 25), 1),
    onWeekday(dateIn(year, 12, 26), 1),
  ];
  const proclaimed = specials[year] ?? [];
  const kept = yearly.filter((date) => !proclaimed.some(({ insteadOf }) => insteadOf === date));
  return [...kept, ...proclaimed.map(({ date }) => date as IsoDate)].sort();
}

/** Whether offices are open: not at a weekend and not a bank holiday of England and Wales. */
export function isWorkingDay(date: IsoDate): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return false;
  const year = Number(date.slice(0, 4));
  const holidays = holidaysFrom2000[year - firstBankHolidayYear] ?? bankHolidays(year);
  return !holidays.includes(date);
}

/** The working day so many after (or, with a negative count, before) a date; the date itself is not counted. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

const dateIn = (year: number, month: number, day: number): IsoDate => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as IsoDate;

const firstMonday = (first: IsoDate): IsoDate => addDays(first, (8 - weekdayOf(first)) % 7);
const lastMonday = (last: IsoDate): IsoDate => addDays(last, -((weekdayOf(last) + 6) % 7));

/**
 * The day itself, or the weekday given in its place. `neighbours` is 1 for Christmas and Boxing Day, which may
 * both fall on a weekend and then take Monday and Tuesday between them.
 */
function onWeekday(date: IsoDate, neighbours: 0 | 1): IsoDate {
  const later: Readonly<Record<Weekday, number>> = { 0: 1 + neighbours, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 2 };
  return addDays(date, later[weekdayOf(date)]);
}

/** Easter Sunday by the Gregorian reckoning (the anonymous algorithm printed by Meeus). 2005: 27 March. */
function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const counted = epact + weekday - 7 * late + 114;
  return dateIn(year, Math.floor(counted / 31), (counted % 31) + 1);
}

/** Worked out once for every year of the table, because a count of days asks for each day. */
const holidaysFrom2000: readonly (readonly IsoDate[])[] = Array.from({ length: lastBankHolidayYear - firstBankHolidayYear + 1 }, (_, position) => bankHolidays(firstBankHolidayYear + position));
