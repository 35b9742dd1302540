import { describe, expect, it } from "vitest";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aPin, aPool, aPortion, aService, emptyPlan, problemsOf, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { evaluate } from "./evaluate";

const family = { services: [aService("family")] };
const clause = (kind: Parameters<typeof aClause>[2], fields: Parameters<typeof aClause>[3]): PlanInput => emptyPlan({ ...family, awards: [anAward("fund", "1.00", { restricted: false })], conditions: [aClause("clause", "fund", kind, fields)] });
const portions = (...given: PlanInput["portions"] & object): PlanInput => emptyPlan({ ...family, portions: given });
const pins = (...given: PlanInput["pinnedPayments"] & object): PlanInput => emptyPlan({ ...family, awards: [anAward("fund", "1.00", { restricted: false })], pinnedPayments: given });
const exitRoute = (more: Partial<PlanInput["exitRoutes"][number]> = {}): PlanInput["exitRoutes"][number] => ({
  id: "exit", name: "An exit", serviceId: "family", awardId: null, route: "stop", effectiveOn: "2006-04-01", partnerId: "council", redundancies: 0, redundancyPayment: "0.00", reason: "A reason", ...more,
});

describe("reading a plan", () => {
  it("reads an empty one and writes amounts in their one form", () => {
    expect(problemsOf(emptyPlan())).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ["something that is no plan", "plan", /^: /],
    ["an amount as a number", emptyPlan({ ...family, costLines: [{ ...aCost("pay", "family", "1.00"), amount: 1 as unknown as string }] }), /^costLines\[0\]\.amount: Enter an amount in pounds, as text$/],
    ["a third decimal", emptyPlan({ ...family, costLines: [aCost("pay", "family", "1.005")] }), /^costLines\[0\]\.amount: .*no more than two decimals$/],
    ["a field that does not exist", { ...emptyPlan(), colour: "red" }, /^colour: There is no field called "colour" here$/],
    ["a field that is missing", { ...emptyPlan(), posts: undefined }, /^posts: This is missing$/],
    ["a year whose halves do not follow", emptyPlan({ about: { title: "A", place: "B", firstYear: "2005/07", yearCount: 1 } }), /^about\.firstYear: .*follow each other$/],
    ["a day that is not in the month", emptyPlan({ ...family, costLines: [aCost("pay", "family", "1.00", { startsOn: "2006-02-29" })] }), /^costLines\[0\]\.startsOn: There is no such day/],
    ["an id used twice", emptyPlan({ services: [aService("family"), aService("family")] }), /^services\[1\]\.id: The id "family" is used twice/],
    ["one id for a cost and an award", emptyPlan({ ...family, costLines: [aCost("same", "family", "1.00")], awards: [anAward("same", "1.00", { restricted: false })] }), /^awards\[0\]\.id: .*already used in costLines/],
    ["a service that does not exist", emptyPlan({ costLines: [aCost("pay", "nobody", "1.00")] }), /^costLines\[0\]\.serviceId: There is no service with the id "nobody"$/],
    ["an accountable body that does not exist", emptyPlan({ awards: [anAward("fund", "1.00", { restricted: false, accountableBodyId: "nobody" })] }), /^awards\[0\]\.accountableBodyId: There is no partner/],
    ["a stated amount of a line of another collection", emptyPlan({ ...family, costLines: [aCost("pay", "family", "1.00")], statedAmounts: [{ id: "said", collection: "awards", lineId: "pay", year: "2005/06", amount: "1.00", reason: "R" }] }), /^statedAmounts\[0\]\.lineId: There is no award/],
    ["a year outside the plan", emptyPlan({ indexRates: [{ id: "r", index: "pay", year: "2009/10", rate: "0.1", source: "S" }] }), /^indexRates\[0\]\.year: 2009\/10 is not a year of this plan, which runs from 2005\/06 to 2007\/08$/],
    ["an end before the start", emptyPlan({ ...family, costLines: [aCost("pay", "family", "1.00", { startsOn: "2006-04-01", endsOn: "2006-03-31" })] }), /^costLines\[0\]\.endsOn: It ends on 31 March 2006, before it starts on 1 April 2006$/],
    ["months for a line that ends inside a month", emptyPlan({ ...family, costLines: [aCost("pay", "family", "1.00", { endsOn: "2006-08-30", partYear: "months" })] }), /^costLines\[0\]\.endsOn: By months, .*30 August 2006 is neither/],
    ["a one-off cost outside the plan", emptyPlan({ ...family, costLines: [aCost("move", "family", "1.00", { recurrence: "one-off", startsOn: "2010-04-01" })] }), /^costLines\[0\]\.startsOn: The date lies outside the plan/],
    ["ages the wrong way round", emptyPlan({ services: [{ ...aService("family"), ageFrom: 11, ageTo: 5 }] }), /^services\[0\]\.ageTo: The ages end at 5/],
    ["an index without a rate for a year", emptyPlan({ ...family, costLines: [aCost("pay", "family", "1.00", { index: "pay award" })], indexRates: [{ id: "r", index: "pay award", year: "2006/07", rate: "0.1", source: "S" }] }), /^costLines\[0\]\.index: The index "pay award" has no rate for 2007\/08/],
    ["two rates for one index and year", emptyPlan({ indexRates: ["a", "b"].map((id) => ({ id, index: "pay", year: "2006/07", rate: "0.1", source: "S" })) }), /^indexRates\[1\]\.year: The index "pay" has two rates for 2006\/07$/],
    ["two lines for one award and year", emptyPlan({ awards: [anAward("fund", "1.00", { restricted: false })], awardYears: ["a", "b"].map((id) => ({ id, awardId: "fund", year: "2006/07", share: "1", certainty: "confirmed" as const })) }), /^awardYears\[1\]\.year: The award "fund" has two lines/],
    ["a share above the whole award", emptyPlan({ awards: [anAward("fund", "1.00", { restricted: false })], awardYears: [{ id: "y", awardId: "fund", year: "2006/07", share: "4/3", certainty: "confirmed" }] }), /^awardYears\[0\]\.share: A share of the award lies between 0% and 100%$/],
    ["a restricted award without a condition", emptyPlan({ awards: [anAward("fund", "1.00")] }), /^awards\[0\]\.restricted: Award fund is restricted, so it needs at least one condition/],
    ["a negative award", emptyPlan({ awards: [anAward("fund", "-1.00", { restricted: false })] }), /^awards\[0\]\.amount: An award cannot be less than nothing$/],
    ["a negative base budget", emptyPlan({ baseBudgets: [aBaseBudget("base", "-1.00")] }), /^baseBudgets\[0\]\.amount: .*enter a saving as a cost line$/],
    ["a merge without posts", emptyPlan({ ...family, exitRoutes: [exitRoute({ route: "merge" })] }), /^exitRoutes\[0\]\.route: A merge needs its posts before it takes effect$/],
    ["posts of a route that is no merge", emptyPlan({ ...family, exitRoutes: [exitRoute()], posts: [{ id: "p", exitRouteId: "exit", side: "before", name: "Worker", number: "1", salary: "1.00", onCost: "0", overhead: "0", index: null }] }), /^posts\[0\]\.exitRouteId: Only an exit route of the kind merge has posts$/],
    ["an exit outside the plan", emptyPlan({ ...family, exitRoutes: [exitRoute({ effectiveOn: "2012-04-01" })] }), /^exitRoutes\[0\]\.effectiveOn: /],
    ["a condition on a service without one", clause("service", {}), /^conditions\[0\]\.serviceId: A condition on a service needs serviceId$/],
    ["a condition on ages with one age", clause("ages", { ageFrom: 5 }), /^conditions\[0\]\.ageTo: A condition on ages needs ageFrom and ageTo$/],
    ["a condition on ages the wrong way round", clause("ages", { ageFrom: 13, ageTo: 5 }), /^conditions\[0\]\.ageTo: The ages end at 5, before they begin at 13$/],
    ["a condition on an area without words", clause("area", {}), /^conditions\[0\]\.words: A condition on an area needs words$/],
    ["a condition with a field of another kind", clause("need level", { words: "Tier 2", share: "0.5" }), /^conditions\[0\]\.share: A condition on a need level has no share; leave it out$/],
    ["a condition on dates without a date", clause("dates", {}), /^conditions\[0\]\.startsOn: A condition on dates needs startsOn or endsOn$/],
    ["a condition on dates the wrong way round", clause("dates", { startsOn: "2006-04-01", endsOn: "2006-03-31" }), /^conditions\[0\]\.endsOn: It ends on 31 March 2006, before it starts on 1 April 2006$/],
    ["a type of cost that no cost has", clause("excluded cost type", { words: "entertaining" }), /^conditions\[0\]\.words: "entertaining" is no type of cost of this plan; choose one of pay, non-pay/],
    ["a minimum share of nothing named", clause("minimum share", { share: "0.25" }), /^conditions\[0\]\.serviceId: A minimum share needs serviceId or words$/],
    ["a rate above the whole cost", clause("rate", { share: "1.1" }), /^conditions\[0\]\.share: The share of a condition lies between 0% and 100%$/],
    ["a negative floor", clause("additionality floor", { amount: "-1.00" }), /^conditions\[0\]\.amount: The amount of a condition cannot be less than nothing$/],
    ["a restricted award whose conditions do not say what for", emptyPlan({ awards: [anAward("fund", "1.00")], conditions: [aClause("until", "fund", "dates", { endsOn: "2006-03-31" })] }), /^awards\[0\]\.restricted: Award fund is restricted, so it needs at least one condition on what it may pay for/],
    ["more carried forward than there is", emptyPlan({ awards: [anAward("fund", "1.00", { restricted: false, carryForwardShare: "1.5" })] }), /^awards\[0\]\.carryForwardShare: The share carried forward lies between 0% and 100%$/],
    ["portions of less than the whole service", portions(aPortion("a", "family", "1/3"), aPortion("b", "family", "0.6667")), /^portions\[1\]\.share: The portions of Service family total 30001\/30000; they must total exactly one$/],
    ["a portion of no service", portions(aPortion("a", "nobody", "1")), /^portions\[0\]\.serviceId: There is no service with the id "nobody"$/],
    ["a portion beyond the ages of its service", portions(aPortion("a", "family", "1", { ageTo: 13 })), /^portions\[0\]\.ageTo: Service family is for ages 0 to 10, so no portion of it is for ages 0 to 13$/],
    ["a portion's ages the wrong way round", portions(aPortion("a", "family", "1", { ageFrom: 9, ageTo: 5 })), /^portions\[0\]\.ageTo: The ages end at 5/],
    ["a pin on a source that does not exist", pins(aPin("pin", "nothing", "family", "1.00")), /^pinnedPayments\[0\]\.sourceId: There is no award with the id "nothing"$/],
    ["a pin on a source of another collection", pins(aPin("pin", "fund", "family", "1.00", { source: "baseBudgets" })), /^pinnedPayments\[0\]\.sourceId: There is no base budget/],
    ["a pin outside the plan", pins(aPin("pin", "fund", "family", "1.00", { year: "2010/11" })), /^pinnedPayments\[0\]\.year: 2010\/11 is not a year of this plan/],
    ["a payment of less than nothing", pins(aPin("pin", "fund", "family", "-1.00")), /^pinnedPayments\[0\]\.amount: A payment cannot be less than nothing$/],
    ["a payment pinned twice", pins(aPin("a", "fund", "family", "1.00"), aPin("b", "fund", "family", "2.00", { limit: "at most" })), /^pinnedPayments\[1\]\.limit: What "fund" pays for "family" in 2005\/06 is already pinned/],
    ["pooled money without a pool", emptyPlan({ baseBudgets: [aBaseBudget("base", "1.00", { arrangement: "pooled" })] }), /^baseBudgets\[0\]\.poolId: Pooled money needs poolId/],
    ["aligned money in a pool", emptyPlan({ baseBudgets: [aBaseBudget("base", "1.00", { arrangement: "aligned", poolId: "pool" })], pools: [aPool("pool")] }), /^baseBudgets\[0\]\.poolId: Only pooled money names a pool; this arrangement is "aligned"$/],
    ["a pool that does not exist", emptyPlan({ services: [{ ...aService("family"), poolId: "pool" }] }), /^services\[0\]\.poolId: There is no pool with the id "pool"$/],
    ["a pool held by nobody", emptyPlan({ pools: [aPool("pool", { hostId: "nobody" })] }), /^pools\[0\]\.hostId: There is no partner/],
    ["a base budget whose index has no rate for a year", emptyPlan({ baseBudgets: [aBaseBudget("base", "1.00", { index: "pay award" })] }), /^baseBudgets\[0\]\.index: The index "pay award" has no rate for 2006\/07/],
    ["costs that no sum can hold to the penny", emptyPlan({ ...family, about: { title: "A", place: "B", firstYear: "2005/06", yearCount: 30 }, costLines: ["a", "b", "c", "d"].map((id) => aCost(id, "family", "999999999999.99")) }), /^costLines: All costs of all years come to £119,999,999,999,998\.80, and no more than £90,071,992,547,409\.91 can be counted to the penny; enter smaller amounts or fewer years$/],
    ["a base budget that its index raises too far", emptyPlan({ baseBudgets: [aBaseBudget("base", "999999999999.99", { index: "steep" })], indexRates: ["2006/07", "2007/08"].map((year) => ({ id: `r-${year.slice(2, 4)}`, index: "steep", year, rate: "9", source: "S" })) }), /^baseBudgets\[0\]\.index: The index "steep" raises this budget above £90,071,992,547,409\.91 a year/],
    ["savings above the cost of a service", emptyPlan({ ...family, costLines: [aCost("pay", "family", "10.00"), aCost("cut", "family", "-11.00")] }), /^services\[0\]: The costs and savings of Service family sum to −£1 in 2005\/06/],
  ])("refuses %s and says where", (_, plan, problem) => {
    expect(problemsOf(plan).join("\n")).toMatch(new RegExp(problem.source, "m"));
  });

  it("lets a payment have a least and a most", () => {
    expect(problemsOf(pins(aPin("a", "fund", "family", "1.00", { limit: "at least" }), aPin("b", "fund", "family", "2.00", { limit: "at most" })))).toEqual([]);
  });

  it.each<Parameters<typeof clause>>([
    ["service", { serviceId: "family" }], ["ages", { ageFrom: 5, ageTo: 13 }], ["need level", { words: "Tier 2" }], ["area", { words: "North" }], ["purpose", { words: "Crime reduction" }],
    ["excluded cost type", { words: "overhead" }], ["dates", { endsOn: "2006-08-31" }], ["minimum share", { share: "0.25", words: "Crime reduction" }], ["maximum share", { share: "0.1", serviceId: "family" }],
    ["rate", { share: "0.5", amount: "1000.00" }], ["additionality floor", { amount: "1000.00" }],
  ])("reads a condition of the kind %s", (kind, fields) => {
    expect(problemsOf(clause(kind, fields))).toEqual([]);
  });

  it("can work out the largest plan that it reads", () => {
    const most = "999999999999.99";
    const plan = soundPlan(emptyPlan({ ...family, about: { title: "A", place: "B", firstYear: "2005/06", yearCount: 30 }, costLines: ["a", "b", "c"].map((id) => aCost(id, "family", most)), baseBudgets: ["d", "e", "f", "g"].map((id) => aBaseBudget(id, most)) }));
    expect(evaluate(plan).figures.gap.total).toBe("0.00");
  });

  it("reports every problem of a stage together", () => {
    const plan = emptyPlan({ costLines: [aCost("pay", "nobody", "1.00", { partnerId: "no-one" })], conditions: [aCondition("nothing", "nobody")] });
    expect(problemsOf(plan)).toHaveLength(4);
  });
});
