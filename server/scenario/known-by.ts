import "server-only";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { Database } from "../database/client";
import { Refusal } from "../refusal";

const londonDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit" });

/** The day on which something was recorded, as the day ends in London wherever the server stands. */
export const londonDayOf = (moment: Date): IsoDate => londonDay.format(moment) as IsoDate;

/** True for what was recorded by the end of a day, and for everything where no day is asked for. */
export const isKnownBy = (moment: Date, at: IsoDate | undefined): boolean => at === undefined || londonDayOf(moment) <= at;

/**
 * Refuses to look back to a day of which nothing can be known; no day asked for is never refused.
 *
 * @param first when what is looked at was first recorded (null for never), and what was done then: "The first meeting was arranged"; without it only a day to come is refused.
 * @throws Refusal BAD_REQUEST at "at" for a day that is still to come, and for one before that moment.
 */
export async function refuseUnknownDay(db: Database, trustId: string, at: IsoDate | undefined, first?: { readonly moment: Date | null; readonly deed: string }): Promise<void> {
  if (at === undefined) return;
  const trust = await db.trust.findUniqueOrThrow({ where: { id: trustId }, select: { today: true } });
  const today = trust.today === null ? londonDayOf(new Date()) : (trust.today.toISOString().slice(0, 10) as IsoDate);
  if (at > today) throw new Refusal(`${spokenDate(at)} is still to come, so nothing is known of it. Today is ${spokenDate(today)}: enter that day or an earlier one`, { code: "BAD_REQUEST", field: "at" });
  if (first === undefined || first.moment === null || isKnownBy(first.moment, at)) return;
  throw new Refusal(`Nothing of this was recorded by ${spokenDate(at)}. ${first.deed} on ${spokenDate(londonDayOf(first.moment))}: enter that day or a later one`, { code: "BAD_REQUEST", field: "at" });
}
