/** The sums of mainstreaming once more, slow and plain, in whole pence; shares no code with domain. */

/** A taper, handed out penny by penny: to the base while it has room, else to the reduction. */
export function taperByPennies(years: readonly { readonly gap: bigint; readonly headroom: bigint }[], kind: string): { base: bigint; reduction: bigint }[] {
  const answer: { base: bigint; reduction: bigint }[] = [];
  let headroomSoFar = 0n;
  for (const { gap, headroom } of years) {
    headroomSoFar += headroom;
    let room = headroom;
    if (kind.endsWith("lost")) room += answer.at(-1)?.base ?? 0n;
    if (kind.endsWith("kept")) room = headroomSoFar;
    const split = { base: 0n, reduction: 0n };
    for (let penny = 0n; penny < gap; penny += 1n) {
      if (room > split.base) split.base += 1n;
      else split.reduction += 1n;
    }
    answer.push(split);
  }
  return answer;
}

/** What a project lacks in the year from 1 April of `startYear`, counted day by day, a half penny away from zero. */
export function lostByDays(pence: bigint, endsOn: string, startYear: number): bigint {
  const lastPaid = Date.parse(`${endsOn}T00:00:00Z`);
  let [counted, withMoney] = [0, 0];
  for (let day = Date.UTC(startYear, 3, 1); day < Date.UTC(startYear + 1, 3, 1); day += 86_400_000) {
    counted += 1;
    if (day <= lastPaid) withMoney += 1;
  }
  const [days, paid] = [BigInt(counted), BigInt(withMoney)];
  const twice = 2n * pence * paid;
  return pence - (twice + days) / (2n * days);
}

/** Months until a saving has paid a cost: takes a twelfth of the saving after the other off it, in twelfths of a penny. */
export function monthsByTaking(oneOff: bigint, yearlySaving: bigint): bigint {
  let months = 0n;
  for (let left = 12n * oneOff; left > 0n; left -= yearlySaving) months += 1n;
  return months;
}

/** What of an amount falls on the days from `from` in the year from 1 April of `startYear`, counted day by day over those on which it runs (all of them where it runs on none), a half penny away from zero. */
export function fromDayByCounting(pence: bigint, startsOn: string | null, endsOn: string | null, from: string, startYear: number): bigint {
  const days: string[] = [];
  for (let day = Date.UTC(startYear, 3, 1); day < Date.UTC(startYear + 1, 3, 1); day += 86_400_000) days.push(new Date(day).toISOString().slice(0, 10));
  const running = days.filter((day) => day >= (startsOn ?? "") && (endsOn === null || day <= endsOn));
  const over = running.length === 0 ? days : running;
  const [all, after, size] = [BigInt(over.length), BigInt(over.filter((day) => day >= from).length), pence < 0n ? -pence : pence];
  const part = (2n * size * after + all) / (2n * all);
  return pence < 0n ? -part : part;
}
