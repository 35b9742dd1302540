import "server-only";
import type { Database } from "./client";

/**
 * The moment at which a trust says something happens: the clock's, or in a demonstration the clock's time on the
 * day the demonstration stands at, so that a confirmation of 2005 money is not dated today. The audit log does
 * not use it: its times are always the clock's.
 */
export async function trustNow(db: Database, trustId: string, clock: Date): Promise<Date> {
  const trust = await db.trust.findUnique({ where: { id: trustId }, select: { today: true } });
  return onTrustDay(trust?.today ?? null, clock);
}

/** The same for a trust whose own today is known already: null where its clock is everybody's. The day and the time are London's, where every trust lies. */
export function onTrustDay(today: Date | null, clock: Date): Date {
  if (today === null) return clock;
  const day = today.toISOString().slice(0, 10);
  const aheadOfUtc = londonTime(new Date(`${day}T12:00:00Z`)).getTime() - Date.parse(`${day}T12:00:00Z`);
  return new Date(Date.parse(`${day}T${londonTime(clock).toISOString().slice(11)}`) - aheadOfUtc);
}

const london = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "medium" });

/** What a clock on a wall in London shows, written as if it were UTC. */
const londonTime = (moment: Date): Date => new Date(`${london.format(moment).replace(" ", "T")}.${String(moment.getUTCMilliseconds()).padStart(3, "0")}Z`);
