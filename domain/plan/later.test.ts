import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aPin, aPool, aPortion, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { canonicalPlan, writtenPlan } from "./canonical-plan";
import { laterFields } from "./later";
import { collectionNames, collections, planShape, type Plan } from "./plan";
import { readPlan } from "./read-plan";

const hash = (plan: Plan): string => createHash("sha256").update(canonicalPlan(plan), "utf8").digest("hex");
const fileOf = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.plan.json`, import.meta.url), "utf8"));

describe("a plan from before the later fields", () => {
  it.each([
    ["luton-do-nothing", "0aebc4a9cd2fa8bab298feca4bb31dd023876de2623a6f4b94054d57e4627e60"],
    ["luton-merge", "8b63e39e1a4d09d0088fb9f6eab8f7e7b946f204ca8074551f331876b5735a12"],
  ])("%s keeps the hash under which it was confirmed", (name, confirmed) => {
    expect(hash(soundPlan(fileOf(name) as PlanInput))).toBe(confirmed);
  });

  it("reads with every later field at the value that stands for its absence", () => {
    const plan = soundPlan(fileOf("luton-do-nothing") as PlanInput);
    expect([plan.about.certaintyPolicy, plan.portions, plan.pinnedPayments, plan.pools]).toEqual(["all", [], [], []]);
    expect(plan.awards[0]).toMatchObject({ nature: "either", carryForwardShare: "0", carryForwardLimit: null });
    expect(plan.conditions[0]).toMatchObject({ kind: "service", serviceId: "family-support-workers", ageFrom: null, share: null });
    expect(plan.baseBudgets[0]).toMatchObject({ index: null, poolId: null, arrangement: "own", inKind: false });
  });

  it("these are the later fields and what their absence means, which is never changed", () => {
    const first = collectionNames.filter((name) => !laterFields(planShape.shape).has(name));
    expect(first).toEqual(["partners", "services", "indexRates", "costLines", "awards", "awardYears", "conditions", "baseBudgets", "statedAmounts", "provisions", "exitRoutes", "posts"]);
    expect(first.flatMap((name) => [...laterFields(collections[name].shape)].map(([field, absent]) => `${name}.${field} ${String(absent)}`))).toEqual([
      "services.purpose null", "services.outcome null", "services.poolId null", "services.commissionerId null", "services.noticeMonths null", "services.consultationDays null", "costLines.nature revenue", "awards.nature either", "awards.carryForwardShare 0", "awards.carryForwardLimit null", "awards.power null", "awards.letter null", "awards.keepRecordsUntil null",
      "conditions.kind service", "conditions.serviceId null", "conditions.ageFrom null", "conditions.ageTo null", "conditions.words null",
      "conditions.startsOn null", "conditions.endsOn null", "conditions.share null", "conditions.amount null", "conditions.owner null", "conditions.dueOn null", "conditions.doneOn null", "conditions.evidence null",
      "baseBudgets.index null", "baseBudgets.poolId null", "baseBudgets.arrangement own", "baseBudgets.inKind false", "baseBudgets.contribution null", "baseBudgets.priority null", "baseBudgets.riskIfNotAgreed null",
      "exitRoutes.overrideReason null", "exitRoutes.equalityImpact null",
    ]);
  });
});

describe("a plan that uses the later fields", () => {
  const before: PlanInput = emptyPlan({ services: [aService("family")], costLines: [aCost("pay", "family", "1.00")], awards: [anAward("fund", "1.00")], conditions: [aCondition("fund", "family")], baseBudgets: [aBaseBudget("base", "1.00")] });
  const pools = [aPool("pool")];

  it.each<[string, Partial<PlanInput>]>([
    ["which grants count", { about: { ...before.about, certaintyPolicy: "confirmed only" } }],
    ["a purpose", { services: [{ ...aService("family"), purpose: "Prevention" }] }],
    ["an outcome", { services: [{ ...aService("family"), outcome: "Stay safe" }] }],
    ["capital", { costLines: [aCost("pay", "family", "1.00", { nature: "capital" })] }],
    ["carry-forward", { awards: [anAward("fund", "1.00", { carryForwardShare: "0.05", carryForwardLimit: "10.00" })] }],
    ["a clause on ages", { conditions: [aCondition("fund", "family"), aClause("young", "fund", "ages", { ageFrom: 0, ageTo: 3 })] }],
    ["money in kind", { baseBudgets: [aBaseBudget("base", "1.00", { inKind: true })] }],
    ["pooled money", { pools, baseBudgets: [aBaseBudget("base", "1.00", { arrangement: "pooled", poolId: "pool" })] }],
    ["portions", { portions: [aPortion("a", "family", "0.4"), aPortion("b", "family", "3/5")] }],
    ["a pinned payment", { pinnedPayments: [aPin("pin", "fund", "family", "1.00")] }],
  ])("has another hash with %s", (_, more) => {
    expect(hash(soundPlan({ ...before, ...more }))).not.toBe(hash(soundPlan(before)));
  });

  it("says nothing more when it states the value that stands for absence", () => {
    const stated: PlanInput = { ...before, about: { ...before.about, certaintyPolicy: "all" }, awards: [anAward("fund", "1.00", { nature: "either", carryForwardShare: "0", carryForwardLimit: null })], portions: [], pools: [] };
    expect(canonicalPlan(soundPlan(stated))).toBe(canonicalPlan(soundPlan(before)));
  });

  it("any plan, written down and read, is the same plan", () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      expect(readPlan(JSON.parse(JSON.stringify(writtenPlan(plan))))).toEqual({ ok: true, plan });
    }));
  });
});
