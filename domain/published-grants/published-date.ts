import type { IsoDate } from "../financial-year/financial-year";

/** In which order a publisher writes the numbers of a day; null when its dates do not tell. */
export type DayOrder = "day first" | "month first" | null;

/** How a published date is read: as it stands, from another form, as less than a day, or not at all. */
export type PublishedDate =
  | { readonly is: "standard"; readonly date: IsoDate }
  | { readonly is: "read"; readonly date: IsoDate; readonly by: "itself" | "the other dates" }
  | { readonly is: "part" }
  | { readonly is: "unread"; readonly why: string };

const withSlashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * Tells from all dates of an edition in which order its publisher writes day and month: there is at least one that can
 * only be read one way, and none that can only be read the other. "30/09/2013" can only be day first.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  const seen = { "day first": false, "month first": false };
  for (const text of texts) {
    const found = withSlashes.exec(text.trim());
    if (!found) continue;
    const { dayFirst, monthFirst } = bothWays(found);
    if (dayFirst !== null && monthFirst === null) seen["day first"] = true;
    if (monthFirst !== null && dayFirst === null) seen["month first"] = true;
  }
  if (seen["day first"] === seen["month first"]) return null;
  return seen["day first"] ? "day first" : "month first";
}

/**
 * Reads one published date. What stands in the standard's own form is taken; a date in numbers is read where it can only
 * be one day, or where the publisher's other dates tell the order of its numbers; anything else stays as text, never guessed.
 */
export function readPublishedDate(text: string, order: DayOrder): PublishedDate {
  const tidy = text.trim();
  const standard = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(tidy);
  if (standard) {
    const date = dayOf(standard[1], standard[2], standard[3]);
    return date === null ? { is: "unread", why: "There is no such day" } : { is: "standard", date };
  }
  if (/^\d{4}(-(0[1-9]|1[012]))?$/.test(tidy)) return { is: "part" };
  const found = withSlashes.exec(tidy);
  if (!found) return { is: "unread", why: "It is not a date in numbers" };
  const { dayFirst, monthFirst } = bothWays(found);
  if (dayFirst === null && monthFirst === null) return { is: "unread", why: "There is no such day" };
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return { is: "read", date: (dayFirst ?? monthFirst) as IsoDate, by: "itself" };
  if (order === null) return { is: "unread", why: "It may be either of two days, and the publisher's other dates do not tell which number is the day" };
  return { is: "read", date: order === "day first" ? dayFirst : monthFirst, by: "the other dates" };
}

function bothWays([, first, second, year]: RegExpExecArray) {
  return { dayFirst: dayOf(year, second, first), monthFirst: dayOf(year, first, second) };
}

/** The day of the calendar, or null when there is none. */
function dayOf(year = "", month = "", day = ""): IsoDate | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
  if (days === undefined || d < 1 || d > days) return null;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}` as IsoDate;
}
