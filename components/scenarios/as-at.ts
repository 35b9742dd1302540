import { spokenDate } from "@/domain/financial-year/spoken-date";
import { isoDate } from "@/domain/plan/fields";

const londonDate = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit" });
const londonTime = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** An instant as boards write it, in London time wherever the server stands: "10 May 2005, 14:32". */
export function spokenInstant(instant: string | Date): string {
  const at = new Date(instant);
  const day = isoDate.safeParse(londonDate.format(at));
  return `${day.success ? spokenDate(day.data) : londonDate.format(at)}, ${londonTime.format(at)}`;
}

/** When a page was made: the day the trust calls today (a demonstration sets its own) and the time in London. */
export function asAt(today: string, now: Date): string {
  const day = isoDate.safeParse(today);
  return `${day.success ? spokenDate(day.data) : today}, ${londonTime.format(now)}`;
}
