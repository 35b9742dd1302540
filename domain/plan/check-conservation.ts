import { sumPence } from "../costing/worked-line";
import type { FinancialYear } from "../financial-year/financial-year";
import type { UsedSource, WorkedPayment } from "../allocation/used-source";
import { invariant } from "./invariant";

export interface Allocated {
  readonly years: readonly FinancialYear[];
  readonly costs: ReadonlyMap<string, readonly bigint[]>;
  readonly sources: readonly UsedSource[];
  readonly payments: readonly WorkedPayment[];
}

/**
 * The laws every evaluation obeys, checked on every run and not only in tests, because a board acts on the figures:
 * no payment is below nothing or outside its source's purpose; no source pays more than it has; no service is paid
 * more than it costs; what the sources pay and the gap make the cost. Throws `InvariantError`.
 */
export function checkConservation({ years, costs, sources, payments }: Allocated): void {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const paidTo = new Map<string, bigint>();
  const paidIn = years.map(() => 0n);
  for (const payment of payments) {
    const source = sourceById.get(payment.sourceId);
    invariant(source !== undefined, `A payment comes from "${payment.sourceId}", which is no source`);
    invariant(payment.pence > 0n, `"${payment.sourceId}" pays nothing or less for "${payment.serviceId}"`);
    invariant(source.mayPayFor === null || source.mayPayFor.has(payment.serviceId), `"${payment.sourceId}" pays for "${payment.serviceId}", outside its purpose`);
    const key = `${payment.year} ${payment.serviceId}`;
    paidTo.set(key, (paidTo.get(key) ?? 0n) + payment.pence);
    paidIn[payment.year] = (paidIn[payment.year] ?? 0n) + payment.pence;
  }
  years.forEach((label, year) => {
    for (const source of sources) {
      const used = source.used[year] ?? 0n;
      invariant(used >= 0n && used <= (source.pence[year] ?? 0n), `"${source.id}" pays more than it has in ${label}`);
    }
    for (const [serviceId, cost] of costs) {
      const paid = paidTo.get(`${year} ${serviceId}`) ?? 0n;
      invariant(paid <= (cost[year] ?? 0n), `"${serviceId}" is paid more than it costs in ${label}`);
    }
    invariant(sumPence(sources.map((source) => source.used[year] ?? 0n)) === paidIn[year], `The payments of ${label} are not what the sources pay`);
  });
}
