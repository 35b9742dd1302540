import type { FieldFault } from "@/domain/plan/field-fault";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { poundsToPence } from "@/domain/money/money";
import type { Pounds } from "@/domain/plan/fields";
import { outturnsAtTotal, outturnsByScheme } from "@/domain/pools/outturns-at";
import type { PoolEvaluation, PoolPlan } from "@/domain/pools/pool-partner";
import { typedQuery, type Search } from "../typed-query";

export interface OutturnAsked {
  readonly outturns: ReadonlyMap<string, Pounds>;
  /** What was typed, by field, so that nothing is lost. */
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** The field of a scheme's outturn in the address. */
export const schemeField = (serviceId: string): string => `of-${serviceId}`;

/** The field of the outturn of one cost line, where a risk rule of its own says who bears it. */
export const lineField = (costLineId: string): string => `line-${costLineId}`;

/** The cost lines of a pool that have a risk rule of their own, by name. */
export const linesOfOwnRisk = (plan: PoolPlan, evaluation: PoolEvaluation, poolId: string): readonly { readonly id: string; readonly name: string }[] =>
  plan.riskRules.flatMap(({ poolId: of, costLineId }) => (of !== poolId || costLineId === null ? [] : evaluation.lines.filter(({ id }) => id === costLineId).map(({ id, name }) => ({ id, name }))));

const most = 100_000_000_000n;

/** Reads the outturn of an address: of the whole fund ("total"), or of each scheme, and of each cost line with a rule of its own; without any all comes out as planned. */
export function outturnAsked(search: Search, plan: PoolPlan, evaluation: PoolEvaluation, poolId: string, year: FinancialYear): OutturnAsked {
  const query = typedQuery(search);
  const read = (field: string): Pounds | null => {
    const amount = query.pounds(field);
    if (amount === null) return null;
    const pence = poundsToPence(amount);
    if (pence < 0n) return query.fault(field, "A fund cannot spend less than nothing");
    return pence > most ? query.fault(field, "That is above £1,000,000,000; check the amount") : amount;
  };
  const services = plan.services.filter((service) => service.poolId === poolId);
  const lines = linesOfOwnRisk(plan, evaluation, poolId);
  const fields = ["total", ...services.map(({ id }) => schemeField(id)), ...lines.map(({ id }) => lineField(id))];
  const total = read("total");
  const schemes = new Map(services.flatMap(({ id }): [string, Pounds][] => { const amount = read(schemeField(id)); return amount === null ? [] : [[id, amount]]; }));
  const own = lines.flatMap(({ id }): [string, Pounds][] => { const amount = read(lineField(id)); return amount === null ? [] : [[id, amount]]; });
  const spread = schemes.size > 0 ? outturnsByScheme(plan, evaluation, poolId, year, schemes) : total !== null && own.length === 0 ? outturnsAtTotal(plan, evaluation, poolId, year, total) : new Map<string, Pounds>();
  return {
    outturns: new Map([...spread, ...own]),
    typed: Object.fromEntries(fields.map((field) => [field, query.text(field)])), faults: query.faults,
  };
}
