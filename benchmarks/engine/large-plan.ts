import type { Plan } from "@/domain/plan/plan";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, soundPlan, type LineInput } from "@/testing/plan-factory";
import { seededChance } from "../measure";

export const seed = 20_051_101;
export const sizes = { years: 10, services: 200, grants: 200, partners: 60, pools: 20 } as const;

const yearLabels = Array.from({ length: sizes.years }, (_, at) => `${2005 + at}/${String(6 + at).padStart(2, "0")}`);
const indexes = ["non-pay inflation", "pay award"] as const;
const rates = ["0.025", "0.0295", "0.0275", "0.03", "0.0245"];

/** The pool of a service; every tenth service of a pool in turn. */
export const poolOf = (serviceId: string): number => Number(serviceId.slice(1)) % sizes.pools;

/** A sound plan of `lines` cost lines over ten years, with 200 grants, 60 partners and their base budgets, made from the seed. */
export function largePlan(lines: number): Plan {
  const chance = seededChance(seed);
  const one = <Item>(of: readonly Item[]): Item => of[chance(of.length)]!;
  const id = (letter: string, number: number): string => `${letter}${String(number).padStart(6, "0")}`;
  const service = (): string => id("s", chance(sizes.services));
  const partner = (): string => id("p", chance(sizes.partners));
  const amount = (most: number): string => `${1000 + chance(most)}.${one(["00", "00", "00", String(10 + chance(90))])}`;
  const run = (): Pick<LineInput<"costLines">, "startsOn" | "endsOn" | "partYear"> => one([
    { startsOn: null, endsOn: null, partYear: "days" }, { startsOn: null, endsOn: null, partYear: "days" },
    { startsOn: `${2005 + chance(4)}-09-01`, endsOn: null, partYear: "months" },
    { startsOn: null, endsOn: `${2008 + chance(6)}-08-31`, partYear: "days" },
    { startsOn: `${2005 + chance(3)}-0${1 + chance(9)}-15`, endsOn: `${2009 + chance(4)}-10-10`, partYear: "days" },
  ]);
  const costLines = Array.from({ length: lines }, (_, at) => {
    const kind = chance(100);
    if (kind < 2) return aCost(id("c", at), service(), amount(90_000), { partnerId: partner(), recurrence: "one-off", startsOn: `${2005 + chance(9)}-07-01` });
    return aCost(id("c", at), id("s", at % sizes.services), amount(400_000), { ...run(), partnerId: partner(), index: one([null, indexes[0], indexes[1], indexes[1]]) });
  });
  const awards = Array.from({ length: sizes.grants }, (_, at) => anAward(id("g", at), amount(2_000_000), { ...run(), accountableBodyId: partner(), restricted: chance(10) < 7 }));
  const services = Array.from({ length: sizes.services }, (_, at) => aService(id("s", at)));
  return soundPlan(emptyPlan({
    about: { title: "A large plan", place: "Anywhere", firstYear: "2005/06", yearCount: sizes.years },
    partners: [{ id: "council", name: "The council", sector: "council" }, ...Array.from({ length: sizes.partners }, (_, at) => ({ id: id("p", at), name: `Partner ${at}`, sector: "other" as const }))],
    services: services.map((each) => ({ ...each, providerId: partner() })),
    indexRates: indexes.flatMap((index, of) => yearLabels.slice(1).map((year, at) => ({ id: `rate-${of}-${at + 1}`, index, year, rate: one(rates), source: "An assumption" }))),
    costLines, awards,
    awardYears: awards.filter((_, at) => at % 3 === 0).flatMap((award) => ["0.75", "2/3", "0.25"].map((share, at) => ({ id: `${award.id}-${at}`, awardId: award.id, year: yearLabels[at + 2]!, share, certainty: "provisional" as const }))),
    conditions: awards.flatMap((award) => [...new Set([service(), service(), service()])].map((serviceId) => aCondition(award.id, serviceId))),
    baseBudgets: Array.from({ length: 2 * sizes.partners }, (_, at) => aBaseBudget(id("b", at), amount(8_000_000), { partnerId: id("p", at >> 1), growth: at % 2 === 1 })),
    statedAmounts: costLines.filter((_, at) => at % 500 === 7).map((line) => ({ id: `stated-${line.id}`, collection: "costLines" as const, lineId: line.id, year: "2008/09", amount: "12345.67", reason: "Somebody said so" })),
  }));
}
