import type { PlanInput } from "./plans";

/** What the plans of Luton's pooled funds are written with. No document states an amount, so all are made up for the demonstration and marked synthetic. */

export const council = "luton-borough-council";
export const primaryCareTrust = "luton-primary-care-trust";
export const voluntarySector = "luton-voluntary-sector";

type Collection<Name extends keyof PlanInput> = NonNullable<PlanInput[Name]> extends readonly (infer Item)[] ? Item : never;
export type PooledLine<Name extends keyof PlanInput> = Collection<Name>;

const allYear = { startsOn: null, endsOn: null, partYear: "days" } as const;

export const scheme = (id: string, name: string, poolId: string | null, commissionerId: string, more: Partial<PooledLine<"services">> = {}): PooledLine<"services"> => ({
  id, name, providerId: commissionerId, ageFrom: 0, ageTo: 17, needLevel: "Level 2", area: null, poolId, commissionerId, outcome: "stay safe", noticeMonths: 3, ...more,
});

export const cost = (id: string, name: string, serviceId: string, amount: string, more: Partial<PooledLine<"costLines">> = {}): PooledLine<"costLines"> => ({
  id, name, serviceId, partnerId: council, costType: "pay", amount, index: null, ...allYear, recurrence: "recurrent", basis: "synthetic", ...more,
});

export const contribution = (id: string, name: string, poolId: string, partnerId: string, amount: string, more: Partial<PooledLine<"baseBudgets">> = {}): PooledLine<"baseBudgets"> => ({
  id, name, partnerId, amount, ...allYear, growth: false, recurrence: "recurrent", serviceId: null, basis: "synthetic", arrangement: "pooled", poolId, contribution: "minimum", ...more,
});

export const pool = (id: string, name: string, more: Partial<PooledLine<"pools">> = {}): PooledLine<"pools"> => ({
  id, name, hostId: council, legalBasis: "Children Act 2004, section 10", riskShare: "pro rata", netting: "net across schemes", manager: "Pool Manager",
  startsOn: "2005-04-01", endsOn: "2008-03-31", signedOn: "2005-03-21", reviewOn: "2006-10-01", vatRegime: "local authority, section 33", ...more,
});

/** A ledger code for each cost line and contribution, counted on from the first. */
export const ledgerCodes = (collection: "costLines" | "baseBudgets", first: number, ids: readonly string[]): PooledLine<"ledgerCodes">[] =>
  ids.map((lineId, at) => ({ id: `code-${lineId}`, code: `CF${first + at}`, collection, lineId }));

/** Four equal payments of a contribution in a year, due at the start of each quarter; odd pence are given. */
export const quarterly = (lineId: string, startYear: number, amounts: readonly [string, string, string, string]): PooledLine<"instalments">[] =>
  [`${startYear}-04-01`, `${startYear}-07-01`, `${startYear}-10-01`, `${startYear + 1}-01-01`].map((dueOn, at) => ({ id: `${lineId}-${dueOn}`, collection: "baseBudgets", lineId, dueOn, amount: amounts[at] ?? "", receivedOn: null }));
