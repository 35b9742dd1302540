import type { Calculated } from "../calculation/calculate";
import { allocatePence } from "../money/allocate";
import { readRatio } from "../money/ratio";
import { wholeWeights } from "../money/whole-weights";
import type { Line, Plan } from "../plan/plan";
import { costGroups, type CostGroup } from "./cost-groups";
import type { PayableCost } from "./payable-cost";

/** What a condition looks at of a service's users. */
type Users = Pick<Line<"portions">, "ageFrom" | "ageTo" | "needLevel" | "area"> & { readonly id: string; readonly portion: string | null; readonly weight: bigint };

/**
 * Everything recurrent that has to be paid, in whole pence: each service's cost of each year, shared over the portions
 * of its users by largest remainder. In the order of years, then services, then portions: where money is short, what
 * stands earlier is paid first. Source: WE-15; £35,000.00 with 40% of users under four is £14,000.00 and £21,000.00.
 */
export function payableCosts(calculated: Calculated): PayableCost[] {
  const { plan } = calculated.prepared;
  const users = usersByService(plan);
  const purposes = new Map(plan.services.map(({ id, purpose }) => [id, purpose]));
  const kinds = new Map<string, number>();
  const kindOf = (key: string): number => {
    const known = kinds.get(key) ?? kinds.size;
    kinds.set(key, known);
    return known;
  };
  return costGroups(calculated)
    .flatMap((group) => ofPortions(group, users.get(group.serviceId) ?? [], purposes.get(group.serviceId) ?? null, kindOf))
    .sort((one, other) => one.year - other.year || (one.serviceId < other.serviceId ? -1 : one.serviceId > other.serviceId ? 1 : 0));
}

function usersByService(plan: Plan): ReadonlyMap<string, readonly Users[]> {
  const portions = new Map<string, Line<"portions">[]>();
  for (const portion of plan.portions) portions.set(portion.serviceId, [...(portions.get(portion.serviceId) ?? []), portion]);
  return new Map(plan.services.map((service): [string, Users[]] => {
    const own = portions.get(service.id);
    if (own === undefined) return [service.id, [{ ...service, portion: null, weight: 1n }]];
    const weights = wholeWeights(own.map(({ share }) => readRatio(share)));
    return [service.id, own.map((portion, position) => ({ ...portion, portion: portion.name, weight: weights[position]! }))];
  }));
}

function ofPortions({ serviceId, year, costType, nature, from, to, pence }: CostGroup, users: readonly Users[], purpose: string | null, kindOf: (key: string) => number): PayableCost[] {
  const parts = users.length === 1 ? [pence] : allocatePence(pence, users.map(({ weight }) => weight));
  return users.map(({ id, portion, ageFrom, ageTo, needLevel, area }, position) => ({
    id: `${serviceId} ${year} ${id} ${nature} ${costType ?? ""} ${from}`, serviceId, year, pence: parts[position]!, portion,
    kind: kindOf(`${serviceId} ${id} ${nature} ${costType ?? ""}`),
    spend: { serviceId, ageFrom, ageTo, needLevel, area, purpose, costType, nature, from, to },
  }));
}
