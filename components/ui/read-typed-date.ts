const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"] as const;

/** A month as somebody types it ("8", "08", "Aug", "august") as a number from 1 to 12; null when it is none. */
function readMonth(typed: string): number | null {
  const text = typed.trim().toLowerCase().replace(/\.$/, "");
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null;
  if (text.length < 3) return null;
  const position = months.findIndex((month) => month.startsWith(text) || (month === "september" && text === "sept"));
  return position === -1 ? null : position + 1;
}

/**
 * Reads the three parts of a `DateField` into "2006-08-31", or null when they are no date. A year needs four
 * digits, because "05" could be a day. Whether the month has that day is checked too.
 */
export function readTypedDate(parts: { readonly day: string; readonly month: string; readonly year: string }): string | null {
  const month = readMonth(parts.month);
  const day = parts.day.trim();
  const year = parts.year.trim();
  if (month === null || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return null;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (Number(day) < 1 || Number(day) > last) return null;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
