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

/** The same for a trust whose own today is known already: null where its clock is everybody's. */
export const onTrustDay = (today: Date | null, clock: Date): Date => (today === null ? clock : new Date(`${today.toISOString().slice(0, 10)}T${clock.toISOString().slice(11)}`));
