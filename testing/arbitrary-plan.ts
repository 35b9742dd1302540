import fc from "fast-check";
import { penceToPounds } from "@/domain/money/money";
import type { Plan } from "@/domain/plan/plan";
import { readPlan } from "@/domain/plan/read-plan";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, type PlanInput } from "./plan-factory";

const years = ["2005/06", "2006/07", "2007/08"];
const partnerIds = ["council", "trust"];
const serviceIds = ["early", "family", "school"];

const pence = (most: number): fc.Arbitrary<string> => fc.bigInt({ min: 0n, max: BigInt(most) }).map(penceToPounds);
const rate = fc.constantFrom("0.0295", "0.025", "-0.01", "1/3", "0", "0.1");
const share = fc.constantFrom("1", "2/3", "0.5", "0.333", "0");
const runs = fc.constantFrom(
  { startsOn: null, endsOn: null, partYear: "days" as const },
  { startsOn: "2005-09-01", endsOn: "2007-08-31", partYear: "months" as const },
  { startsOn: null, endsOn: "2006-08-31", partYear: "days" as const },
  { startsOn: "2007-01-15", endsOn: null, partYear: "days" as const },
);
const basis = fc.constantFrom("stated" as const, "synthetic" as const);
const partnerId = fc.constantFrom(...partnerIds);
const serviceId = fc.constantFrom(...serviceIds);
const certainty = fc.constantFrom("indicative" as const, "provisional" as const, "confirmed" as const, "received" as const);

/** Lines with ids of their own from a list of parts: "cost-3". */
const numbered = <Part, Item>(part: fc.Arbitrary<Part>, most: number, build: (id: string, part: Part) => Item, prefix: string): fc.Arbitrary<Item[]> =>
  fc.uniqueArray(fc.tuple(fc.nat({ max: 40 }), part), { maxLength: most, selector: ([number]) => number }).map((parts) => parts.map(([number, value]) => build(`${prefix}-${number}`, value)));

const costLines = numbered(fc.record({ amount: pence(5_000_000), serviceId, partnerId, run: runs, basis, index: fc.constantFrom(null, "pay award"), oneOff: fc.boolean() }), 8, (id, part) =>
  aCost(id, part.serviceId, part.amount, { ...part.run, partnerId: part.partnerId, basis: part.basis, index: part.oneOff ? null : part.index, recurrence: part.oneOff ? "one-off" : "recurrent" }), "cost");

const awards = numbered(fc.record({ amount: pence(4_000_000), run: runs, basis, restricted: fc.boolean(), certainty, services: fc.uniqueArray(serviceId, { minLength: 1 }), shares: fc.array(share, { minLength: 3, maxLength: 3 }) }), 5, (id, part) => ({
  award: anAward(id, part.amount, { ...part.run, basis: part.basis, restricted: part.restricted, certainty: part.certainty }),
  conditions: part.services.map((service) => aCondition(id, service)),
  years: part.shares.slice(0, 2).map((of, position) => ({ id: `${id}-year-${position}`, awardId: id, year: years[position] ?? "", share: of, certainty: part.certainty })),
}), "award");

const baseBudgets = numbered(fc.record({ amount: pence(3_000_000), run: runs, basis, partnerId, growth: fc.boolean(), serviceId: fc.option(serviceId) }), 4, (id, part) =>
  aBaseBudget(id, part.amount, { ...part.run, basis: part.basis, partnerId: part.partnerId, growth: part.growth, serviceId: part.serviceId }), "base");

const provisions = numbered(fc.record({ posts: fc.constantFrom("1", "2.5", "0.25", "12"), children: fc.nat({ max: 900 }), serviceId, run: runs }), 4, (id, part): PlanInput["provisions"][number] => ({
  id, name: `Provision ${id}`, serviceId: part.serviceId, awardId: null, posts: part.posts, children: part.children, startsOn: part.run.startsOn, endsOn: part.run.endsOn,
}), "provision");

/** Any sound plan over three years and three services, with part years, tapers, stated amounts and one-off costs. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({ title: fc.constantFrom("A plan", "Çocuk planı", "Plan “ß” 2"), rates: fc.array(rate, { minLength: 2, maxLength: 2 }), costLines, awards, baseBudgets, provisions, stated: pence(1_000_000) })
  .map((part): PlanInput => emptyPlan({
    about: { title: part.title, place: "Anywhere", firstYear: "2005/06", yearCount: 3 },
    services: serviceIds.map(aService),
    indexRates: part.rates.map((value, position) => ({ id: `pay-${position + 1}`, index: "pay award", year: years[position + 1] ?? "", rate: value, source: "An assumption" })),
    costLines: part.costLines,
    awards: part.awards.map(({ award }) => award),
    awardYears: part.awards.flatMap((each) => each.years),
    conditions: part.awards.flatMap(({ conditions }) => conditions),
    baseBudgets: part.baseBudgets,
    provisions: part.provisions,
    statedAmounts: part.costLines.slice(0, 1).map((line) => ({ id: "stated", collection: "costLines", lineId: line.id, year: "2006/07", amount: part.stated, reason: "Somebody said so" })),
  }))
  .map((input) => {
    const read = readPlan(input);
    if (!read.ok) throw new Error(read.problems.map((problem) => `${problem.path}: ${problem.message}`).join("\n"));
    return read.plan;
  });

/** The same lines in another order. */
export const shuffled = (plan: Plan): fc.Arbitrary<Plan> =>
  fc.record({ turn: fc.nat({ max: 20 }), reversed: fc.boolean() }).map(({ turn, reversed }) => {
    const reorder = <Item>(lines: readonly Item[]): Item[] => {
      const turned = [...lines.slice(turn % (lines.length || 1)), ...lines.slice(0, turn % (lines.length || 1))];
      return reversed ? turned.reverse() : turned;
    };
    return {
      ...plan, partners: reorder(plan.partners), services: reorder(plan.services), indexRates: reorder(plan.indexRates), costLines: reorder(plan.costLines), awards: reorder(plan.awards), awardYears: reorder(plan.awardYears),
      conditions: reorder(plan.conditions), baseBudgets: reorder(plan.baseBudgets), statedAmounts: reorder(plan.statedAmounts), provisions: reorder(plan.provisions), exitRoutes: reorder(plan.exitRoutes), posts: reorder(plan.posts),
    };
  });
