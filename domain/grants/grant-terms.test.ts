import { expect, it } from "vitest";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { applyChanges } from "../plan/change";
import { evaluate } from "../plan/evaluate";
import { checkPlan } from "../plan/read-plan";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aPin, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { allocationBoard, pinChanges } from "./allocation-board";
import { fullYearsBetween } from "./asset-on-day";
import { awardChanges, type AwardAsked } from "./award-changes";
import { consolidationChanges, type ConsolidationAsked } from "./consolidation-changes";
import { consolidationNotes } from "./consolidation-notes";
import { clawbackExposure } from "./exposure";
import { fallingDue } from "./falling-due";
import { instalmentChanges, instalmentSum } from "./instalment-changes";
import { letterAgainstAward } from "./letter-against-award";
import { whoCouldPayFor } from "./who-could-pay-for";
import type { Pounds } from "../plan/fields";

const day = (text: string): IsoDate => text as IsoDate;
const first = "2005/06" as FinancialYear;

const plan = soundPlan(emptyPlan({
  services: [aService("play"), aService("advice")],
  costLines: [aCost("play-cost", "play", "100.00"), aCost("advice-cost", "advice", "80.00")],
  awards: [anAward("fund", "120.00", { name: "The fund", startsOn: "2005-04-01", endsOn: "2008-03-31", carryForwardShare: "0.1" }), anAward("other", "30.00", { restricted: false })],
  conditions: [aCondition("fund", "play")],
  baseBudgets: [aBaseBudget("base", "40.00")],
  claims: [{ id: "late", awardId: "fund", kind: "claim", periodStartsOn: "2005-04-01", periodEndsOn: "2005-04-30", dueOn: "2005-05-09", signatory: "chief finance officer", submittedOn: null, evidence: null }, { id: "today", awardId: "fund", kind: "claim", periodStartsOn: "2005-04-01", periodEndsOn: "2005-04-30", dueOn: "2005-05-10", signatory: "chief finance officer", submittedOn: null, evidence: null }],
  instalments: [{ id: "old", collection: "awards", lineId: "fund", dueOn: "2005-04-01", amount: "1.00", receivedOn: null }],
}));
const evaluation = evaluate(plan);

const asked: AwardAsked = {
  name: "A new fund", funder: "A department", accountableBodyId: "council", amount: "90000.00" as Pounds, startsOn: day("2005-04-01"), endsOn: day("2007-03-31"), partYear: "days", restricted: true, certainty: "confirmed", basis: "stated",
  nature: "either", carryForwardShare: "0" as AwardAsked["carryForwardShare"], carryForwardLimit: null, power: null, letter: null, keepRecordsUntil: null, shares: [{ year: "2006/07" as FinancialYear, share: "2/3" }],
  firstCondition: { kind: "service", serviceId: "advice", ageFrom: null, ageTo: null, words: null, startsOn: null, endsOn: null, share: null, amount: null, clause: "For advice", owner: null, dueOn: null, doneOn: null, evidence: null },
};

it("records an award with its shares and what it may pay for, as a plan that holds together", () => {
  const answer = awardChanges(plan, asked);
  expect(answer.ok && answer.awardId).toBe("a-new-fund");
  const changed = applyChanges(plan, answer.ok ? answer.changes : []);
  expect(checkPlan(changed)).toEqual([]);
  expect(evaluate(changed).sources.find(({ id }) => id === "a-new-fund")?.amounts).toEqual({ "2005/06": "90000.00", "2006/07": "60000.00", "2007/08": "0.00" });
});

it.each([
  [{ endsOn: day("2005-03-31") }, "endsOn", /before it starts on 1 April 2005/],
  [{ name: "the FUND" }, "name", /is there already, from 1 April 2005 to 31 March 2008/],
  [{ shares: [{ year: first, share: "1.01" }] }, "share-2005/06", /101%/],
  [{ shares: [{ year: first, share: "-0.5" }] }, "share-2005/06", /between 0% and 100%/],
  [{ firstCondition: null }, "kind", /what it may pay for/],
  [{ keepRecordsUntil: day("2006-01-01") }, "keepRecordsUntil", /still runs/],
  [{ partYear: "months", endsOn: day("2007-03-30") }, "endsOn", /first day of a month/],
] as const)("refuses the award %j at its field", (change, field, words) => {
  const answer = awardChanges(plan, { ...asked, ...change } as AwardAsked);
  expect(answer).toEqual({ ok: false, faults: [expect.objectContaining({ field, message: expect.stringMatching(words) as string })] });
});

it("an award of the same name on days after the other is recorded", () => {
  expect(awardChanges(plan, { ...asked, name: "The fund", startsOn: day("2008-04-01"), endsOn: null }).ok).toBe(true);
});

it("lays down instalments that sum to the year, in place of those entered before, and refuses once one has come", () => {
  const answer = instalmentChanges(plan, { awardId: "fund", year: first, amount: "120.01" as Pounds, every: 3, paid: "in advance" });
  const changed = applyChanges(plan, answer.ok ? answer.changes : []);
  expect(instalmentSum(changed, "fund", first, "120.01" as Pounds)).toMatchObject({ sum: "120.01", difference: "0.00", lines: [{ amount: "30.01", dueOn: "2005-04-01" }, { amount: "30.00" }, { amount: "30.00" }, { amount: "30.00" }] });
  const come = { ...plan, instalments: plan.instalments.map((line) => ({ ...line, receivedOn: line.dueOn })) };
  expect(instalmentChanges(come, { awardId: "fund", year: first, amount: "120.00" as Pounds, every: 3, paid: "in advance" })).toMatchObject({ ok: false, faults: [{ field: "year", message: expect.stringContaining("came on 1 April 2005") as string }] });
});

it("lays down one instalment for each month that a grant runs from within a year, and says where quarters do not fit", () => {
  const late = { ...plan, awards: plan.awards.map((award) => ({ ...award, startsOn: day("2005-09-01") })) };
  const asked = { awardId: "fund", year: first, amount: "70.01" as Pounds, paid: "in advance" } as const;
  const answer = instalmentChanges({ ...late, instalments: [] }, { ...asked, every: 1 });
  expect(answer.ok && answer.changes.map((change) => change.type === "added" && (change.line as { dueOn: string; amount: string })).map((line) => line && [line.dueOn, line.amount])).toEqual([
    ["2005-09-01", "10.01"], ["2005-10-01", "10.00"], ["2005-11-01", "10.00"], ["2005-12-01", "10.00"], ["2006-01-01", "10.00"], ["2006-02-01", "10.00"], ["2006-03-01", "10.00"],
  ]);
  expect(instalmentChanges({ ...late, instalments: [] }, { ...asked, every: 3 })).toMatchObject({ ok: false, faults: [{ field: "every", message: expect.stringContaining("7 months of 2005/06") as string }] });
  expect(instalmentChanges({ ...late, instalments: [] }, { ...asked, every: 12 })).toMatchObject({ ok: true, count: 1 });
});

it("what is due today has not passed; what was due yesterday has", () => {
  expect(fallingDue(plan, day("2005-05-10")).map(({ id, state }) => [id, state])).toEqual([["old", "passed"], ["late", "passed"], ["today", "to come"]]);
});

it("tells what would go back on each 31 March, less what may be carried, and sums it as it runs", () => {
  // 120 a year for a service of 100. Of 20 unspent 12 are carried on and spent first, so that 32 of the next year's own are left.
  expect(clawbackExposure(plan, evaluation)).toMatchObject([
    { cause: "unspent", on: "2006-03-31", unspent: "20.00", carried: "12.00", goesBack: "8.00", running: "8.00" },
    { cause: "unspent", on: "2007-03-31", unspent: "32.00", carried: "12.00", goesBack: "20.00", running: "28.00" },
    { cause: "unspent", on: "2008-03-31", unspent: "32.00", carried: "12.00", goesBack: "20.00", running: "48.00" },
  ]);
});

it("the board's cells and what is unmet sum to the cost of each service", () => {
  const board = allocationBoard(plan, evaluation, first);
  expect(board.rows.map(({ service, cost, unmet, cells }) => [service.id, cost, unmet, cells.map(({ amount }) => amount)])).toEqual([["play", "100.00", "0.00", ["100.00", "0.00", "0.00"]], ["advice", "80.00", "10.00", ["0.00", "30.00", "40.00"]]]);
});

it("a pin takes the place of the one before; letting the engine choose takes it away", () => {
  const pinned = { ...plan, pinnedPayments: soundPlan(emptyPlan({ ...plan, pinnedPayments: [aPin("pin", "fund", "play", "5.00")] } as never)).pinnedPayments };
  const cell = { year: first, source: "awards" as const, sourceId: "fund", serviceId: "play", amount: "7.00" as Pounds, reason: "So" };
  expect(pinChanges(pinned, { ...cell, choice: "forbid" })).toMatchObject([{ type: "removed", id: "pin" }, { type: "added", line: { limit: "at most", amount: "0.00" } }]);
  expect(pinChanges(pinned, { ...cell, choice: "let the engine choose" })).toMatchObject([{ type: "removed", id: "pin" }]);
  expect(applyChanges(pinned, pinChanges(pinned, { ...cell, choice: "at least" })).pinnedPayments).toMatchObject([{ limit: "at least", amount: "7.00" }]);
});

it("tells who could pay for a service, and quotes the clause of who may not", () => {
  const [advice] = whoCouldPayFor(plan, "advice", first);
  expect(advice?.unmet).toBe("10.00");
  expect(advice?.payers.map(({ sourceId, mayPay, atMost, refusals }) => [sourceId, mayPay, atMost, refusals.map(({ clause }) => clause)])).toEqual([["fund", false, "0.00", ["For this service only"]], ["other", true, "30.00", []], ["base", true, "40.00", []]]);
});

it("counts full years of use", () => {
  expect([["1997-10-01", "2004-11-30"], ["1997-10-01", "2004-09-30"], ["2004-02-29", "2005-02-28"], ["2005-01-01", "2004-01-01"]].map(([from, to]) => fullYearsBetween(day(from!), day(to!)))).toEqual([7, 6, 1, 0]);
});

const rollUp: ConsolidationAsked = {
  from: [{ awardId: "fund", ringFence: "kept inside" }, { awardId: "other", ringFence: "released" }], effectiveOn: day("2006-04-01"), name: "One grant", funder: "A department", accountableBodyId: "council", letter: "L/1", certainty: "confirmed", basis: "stated", amount: { is: "the sum" }, payments: evaluation.payments,
};

it("rolls grants into one of their sum, the part kept inside to the penny, and ends the old ones the day before (WE-41)", () => {
  const answer = consolidationChanges(plan, rollUp);
  const changed = applyChanges(plan, answer.ok ? answer.changes : []);
  expect(checkPlan(changed)).toEqual([]);
  expect(changed.awards.map(({ id, endsOn, amount }) => [id, endsOn, amount])).toEqual([["fund", "2006-03-31", "120.00"], ["one-grant", null, "150.00"], ["other", "2006-03-31", "30.00"]]);
  expect(changed.conditions.filter(({ awardId }) => awardId === "one-grant")).toMatchObject([{ kind: "minimum share", serviceId: "play", share: "4/5" }]);
  expect(changed.consolidations).toHaveLength(2);
});

it.each([
  [{ from: [rollUp.from[0]!] }, "from", /at least two/],
  [{ effectiveOn: day("2008-04-02") }, "effectiveOn", /within the plan/],
  [{ effectiveOn: day("2005-04-01") }, "effectiveOn", /within the plan/],
  [{ amount: { is: "stated", pounds: "100.00" } }, "from", /more than the whole new grant/],
] as const)("refuses to roll grants into one with %j", (change, field, words) => {
  const answer = consolidationChanges(plan, { ...rollUp, ...change } as ConsolidationAsked);
  expect(answer.ok ? [] : answer.faults).toContainEqual({ field, message: expect.stringMatching(words) as string });
});

it("says where grants rolled into one would give more, or be surer, than they do as they stand", () => {
  const years = evaluation.years;
  const ending = { ...plan, awards: plan.awards.map((award) => (award.id === "fund" ? { ...award, endsOn: day("2006-03-31") } : award)), awardYears: soundPlan(emptyPlan({ ...plan, awardYears: [{ id: "other-2007", awardId: "other", year: "2007/08", share: "2/3", certainty: "indicative" }] } as never)).awardYears };
  expect(consolidationNotes(ending, rollUp, years)).toEqual([
    "The fund ends on 31 March 2006 as it stands and gives nothing after. The new grant goes on with its £120 a year.",
    "Award other gives 2/3 of a full year in 2007/08 as it stands. The new grant has all of it.",
    "Award other is indicative in 2007/08 as it stands. The new grant is entered as confirmed.",
  ]);
  expect(consolidationNotes(plan, rollUp, years)).toEqual([]);
  expect(consolidationNotes(ending, { ...rollUp, certainty: "indicative", amount: { is: "stated", pounds: "150.00" as Pounds } }, years)).toEqual([]);
});

it("tells a letter that the award is not taken up from, in amount or in how sure it is", () => {
  const letter = (amount: string, certainty: "provisional" | "confirmed") => ({ ...plan, determinations: soundPlan(emptyPlan({ ...plan, determinations: [{ id: "early", awardId: "fund", receivedOn: "2005-01-28", certainty: "confirmed", amount: "120.00", letter: "L/1", note: null }, { id: "late", awardId: "fund", receivedOn: "2005-05-09", certainty, amount, letter: "L/2", note: null }] } as never)).determinations });
  const fund = plan.awards.find(({ id }) => id === "fund")!;
  expect(letterAgainstAward(plan, fund)).toBeNull();
  expect(letterAgainstAward(letter("120.00", "confirmed"), fund)).toBeNull();
  expect(letterAgainstAward(letter("100.00", "confirmed"), fund)?.id).toBe("late");
  expect(letterAgainstAward(letter("120.00", "provisional"), fund)?.id).toBe("late");
  expect(letterAgainstAward(letter("120.00", "confirmed"), { ...fund, certainty: "received" })).toBeNull();
});

it("a grant limited by ages alone cannot be kept inside another", () => {
  const aged = { ...plan, conditions: soundPlan(emptyPlan({ ...plan, conditions: [aClause("ages", "fund", "ages", { ageFrom: 0, ageTo: 10 })] } as never)).conditions };
  expect(consolidationChanges(aged, rollUp)).toMatchObject({ ok: false, faults: [{ field: "from", message: expect.stringContaining("names no service and no purpose") as string }] });
});
