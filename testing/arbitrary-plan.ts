import fc from "fast-check";
import { penceToPounds } from "@/domain/money/money";
import { mapCollections } from "@/domain/plan/canonical-plan";
import type { Plan } from "@/domain/plan/plan";
import { readPlan } from "@/domain/plan/read-plan";
import { financeLines } from "./finance-lines";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aPin, aPool, aPortion, aService, emptyPlan, type LineInput, type PlanInput } from "./plan-factory";

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

const index = fc.constantFrom(null, "pay award");

/** Mostly the first choice, now and then another: the fields that few plans use. */
const seldom = <Usual, Other>(usual: Usual, ...others: Other[]): fc.Arbitrary<Usual | Other> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

/** Lines with ids of their own from a list of parts: "cost-3". */
const numbered = <Part, Item>(part: fc.Arbitrary<Part>, most: number, build: (id: string, part: Part) => Item, prefix: string): fc.Arbitrary<Item[]> =>
  fc.uniqueArray(fc.tuple(fc.nat({ max: 40 }), part), { maxLength: most, selector: ([number]) => number }).map((parts) => parts.map(([number, value]) => build(`${prefix}-${number}`, value)));

const costLines = numbered(fc.record({ amount: pence(5_000_000), serviceId, partnerId, run: runs, basis, index, oneOff: fc.boolean(), nature: seldom("revenue" as const, "capital" as const) }), 8, (id, part) =>
  aCost(id, part.serviceId, part.amount, { ...part.run, partnerId: part.partnerId, basis: part.basis, nature: part.nature, index: part.oneOff ? null : part.index, recurrence: part.oneOff ? "one-off" : "recurrent" }), "cost");

type Clause = Parameters<typeof aClause>[3] & { readonly kind: Parameters<typeof aClause>[2] };

/** Clauses of every kind but rates, which are for tests that have a solver. The shares are of one service or of what all services are for, so that they never cross. */
const clauses = fc.uniqueArray(fc.constantFrom<Clause>(
  { kind: "ages", ageFrom: 0, ageTo: 4 }, { kind: "ages", ageFrom: 5, ageTo: 10 }, { kind: "need level", words: "Tier 2" }, { kind: "area", words: "North" }, { kind: "purpose", words: "Prevention" },
  { kind: "dates", startsOn: "2005-10-01", endsOn: null }, { kind: "excluded cost type", words: "overhead" }, { kind: "additionality floor", serviceId: "family", amount: "1000.00" },
  { kind: "minimum share", share: "0.25", serviceId: "family" }, { kind: "maximum share", share: "1/3", words: "Prevention" }, { kind: "maximum share", share: "0.5", serviceId: "early" },
), { maxLength: 3 });

const nature = seldom("either" as const, "revenue" as const, "capital" as const);
const carried = seldom({}, { carryForwardShare: "0.05" }, { carryForwardShare: "1", carryForwardLimit: "2500.00" });

const awards = numbered(fc.record({ amount: pence(4_000_000), run: runs, basis, restricted: fc.boolean(), certainty, services: fc.uniqueArray(serviceId, { minLength: 1 }), shares: fc.array(share, { minLength: 3, maxLength: 3 }), clauses: fc.option(clauses, { freq: 2, nil: [] as Clause[] }), nature, carried }), 5, (id, part) => ({
  award: anAward(id, part.amount, { ...part.run, ...part.carried, basis: part.basis, restricted: part.restricted, certainty: part.certainty, nature: part.nature }),
  conditions: [...part.services.map((service) => aCondition(id, service)), ...part.clauses.map(({ kind, ...fields }, position) => aClause(`${id}-clause-${position}`, id, kind, fields))],
  years: part.shares.slice(0, 2).map((of, position) => ({ id: `${id}-year-${position}`, awardId: id, year: years[position] ?? "", share: of, certainty: part.certainty })),
}), "award");

const baseBudgets = numbered(fc.record({ amount: pence(3_000_000), run: runs, basis, partnerId, growth: fc.boolean(), serviceId: fc.option(serviceId), index, arrangement: seldom("own" as const, "pooled" as const, "aligned" as const, "transferred" as const), inKind: seldom(false, true) }), 4, (id, part) =>
  aBaseBudget(id, part.amount, { ...part.run, basis: part.basis, partnerId: part.partnerId, growth: part.growth, serviceId: part.serviceId, index: part.index, arrangement: part.arrangement, poolId: part.arrangement === "pooled" ? "pool" : null, inKind: part.inKind }), "base");

const provisions = numbered(fc.record({ posts: fc.constantFrom("1", "2.5", "0.25", "12"), children: fc.nat({ max: 900 }), serviceId, run: runs }), 4, (id, part): PlanInput["provisions"][number] => ({
  id, name: `Provision ${id}`, serviceId: part.serviceId, awardId: null, posts: part.posts, children: part.children, startsOn: part.run.startsOn, endsOn: part.run.endsOn,
}), "provision");

/** The users of some services in parts, for grants that may pay for a part only. */
const portions = fc.uniqueArray(serviceId, { maxLength: 2 }).chain((mixed) => fc.tuple(...mixed.map((id) => fc.constantFrom(["0.4", "0.6"], ["1/3", "2/3"], ["1", "0"]).map(([young = "", old = ""]) => [
  aPortion(`${id}-young`, id, young, { ageTo: 4, needLevel: "Tier 2" }), aPortion(`${id}-old`, id, old, { ageFrom: 5, area: "North" }),
])))).map((each) => each.flat());

type Pin = Parameters<typeof aPin>[4] & { readonly serviceId: string; readonly amount: string };
const pin: fc.Arbitrary<Pin> = fc.record({ serviceId, year: fc.constantFrom(...years), limit: fc.constantFrom("exactly" as const, "at most" as const, "at least" as const), amount: pence(500_000) });

/** One pin for each of the first sources, so that no payment is pinned twice. */
const pinned = (pins: readonly Pin[], sources: readonly { readonly source: "awards" | "baseBudgets"; readonly id: string }[]): LineInput<"pinnedPayments">[] =>
  sources.slice(0, pins.length).flatMap(({ source, id }, position) => pins.slice(position, position + 1).map(({ serviceId: service, amount, ...more }) => aPin(`pin-${position}`, id, service, amount, { ...more, source })));

/** Any sound plan over three years and three services, with part years, tapers, stated amounts and one-off costs; now and then with clauses of every kind that decides by itself, portions, pins and a pool. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({ title: fc.constantFrom("A plan", "Çocuk planı", "Plan “ß” 2"), rates: fc.array(rate, { minLength: 2, maxLength: 2 }), costLines, awards, baseBudgets, provisions, stated: pence(1_000_000), certaintyPolicy: seldom("all" as const, "confirmed only" as const, "confirmed and provisional" as const), portions: fc.option(portions, { freq: 2, nil: [] }), pins: fc.option(fc.array(pin, { maxLength: 2 }), { freq: 2, nil: [] }), purpose: seldom(null, "Prevention"), outcome: seldom(null, "Stay safe"), hasPool: seldom(false, true), hasFinance: seldom(false, true) })
  .map((part): PlanInput => {
    const hasPool = part.hasPool || part.baseBudgets.some(({ poolId }) => poolId === "pool");
    return emptyPlan({
      about: { title: part.title, place: "Anywhere", firstYear: "2005/06", yearCount: 3, certaintyPolicy: part.certaintyPolicy },
      services: serviceIds.map((id, position) => ({ ...aService(id), purpose: part.purpose, outcome: position === 0 ? part.outcome : null, poolId: part.hasPool && position === 0 ? "pool" : null })),
      indexRates: part.rates.map((value, position) => ({ id: `pay-${position + 1}`, index: "pay award", year: years[position + 1] ?? "", rate: value, source: "An assumption" })),
      costLines: part.costLines,
      awards: part.awards.map(({ award }) => award),
      awardYears: part.awards.flatMap((each) => each.years),
      conditions: part.awards.flatMap(({ conditions }) => conditions),
      baseBudgets: part.baseBudgets,
      provisions: part.provisions,
      statedAmounts: part.costLines.slice(0, 1).map((line) => ({ id: "stated", collection: "costLines", lineId: line.id, year: "2006/07", amount: part.stated, reason: "Somebody said so" })),
      portions: part.portions,
      pinnedPayments: pinned(part.pins, [...part.awards.map(({ award }) => ({ source: "awards" as const, id: award.id })), ...part.baseBudgets.map(({ id }) => ({ source: "baseBudgets" as const, id }))]),
      pools: hasPool ? [aPool("pool", { hostId: "trust" })] : [],
      ...(part.hasFinance && financeLines({ serviceId: "early", costLineId: part.costLines[0]?.id ?? null, awardIds: part.awards.map(({ award }) => award.id), budgetId: part.baseBudgets[0]?.id ?? null, poolId: hasPool ? "pool" : null })),
    });
  })
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
    return mapCollections(plan, reorder);
  });
