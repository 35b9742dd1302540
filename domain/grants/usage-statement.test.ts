import { expect, it } from "vitest";
import { cellWords } from "../documents/cell-words";
import { numbersOf, type DocumentSources, type ProducedDocument } from "../documents/produced-document";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import { fieldsOf } from "../plan/change";
import { evaluate } from "../plan/evaluate";
import type { Pounds } from "../plan/fields";
import type { CollectionName } from "../plan/plan";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { assetOnDay } from "./asset-on-day";
import { yearEnds } from "./year-ends";
import { usageDocument } from "./usage-statement";

const plan = soundPlan(emptyPlan({
  services: [aService("play"), aService("advice")],
  costLines: [aCost("play-cost", "play", "100.00"), aCost("advice-cost", "advice", "80.00")],
  awards: [anAward("fund", "230.00", { endsOn: "2007-03-31", carryForwardShare: "0.2" })],
  conditions: [aCondition("fund", "play"), aCondition("fund", "advice")],
  baseBudgets: [aBaseBudget("base", "40.00")],
  instalments: [{ id: "first", collection: "awards", lineId: "fund", dueOn: "2005-04-01", amount: "115.00", receivedOn: "2005-04-03" }, { id: "second", collection: "awards", lineId: "fund", dueOn: "2005-10-01", amount: "115.00", receivedOn: null }],
  claims: [{ id: "claim", awardId: "fund", kind: "certificate", periodStartsOn: "2005-04-01", periodEndsOn: "2006-03-31", dueOn: "2006-06-30", signatory: "chief internal auditor", submittedOn: null, evidence: null }],
  assets: [{ id: "bus", name: "A minibus", awardId: "fund", poolId: null, amount: "24.00", boughtOn: "2003-07-01", lifeYears: 6, disposedOn: null, returnsToId: null }],
}));
const evaluation = evaluate(plan);
const sources: DocumentSources = { questionId: "q", scenarioId: "s", scenarioName: "S", version: 1, contentHash: "h", ledger: null };
const today = "2005-05-10" as IsoDate;
const made = (on: string = today) => usageDocument({ plan, evaluation, sources, awardId: "fund", today: on as IsoDate })!;
const wordsOf = ({ sections }: ProducedDocument): string => JSON.stringify(sections);
const tablesOf = (document: ProducedDocument, heading: string) => (document.sections.find((section) => section.heading === heading)?.blocks ?? []).flatMap((block) => (block.is === "table" ? [[block.heads, ...block.rows.map(({ cells }) => cells.map(cellWords))]] : []));

/** What stands in the sources at the place that a number names. */
function valueAt(from: string): string | undefined {
  const [kind = "", id = "", field = "", ...more] = from.split(" ");
  const sum = (amounts: readonly (string | undefined)[]): string => penceToPounds(amounts.reduce((total, amount) => total + poundsToPence((amount ?? "0.00") as Pounds), 0n));
  const years = more as FinancialYear[];
  if (kind === "sources") return sum(years.map((year) => (fieldsOf(evaluation.sources.find((source) => source.id === id)!).get(field) as unknown as Record<string, string>)[year]));
  if (kind === "instalments") return sum(plan.instalments.filter(({ lineId, receivedOn }) => lineId === id && receivedOn !== null && years.includes("2005/06" as FinancialYear)).map(({ amount }) => amount));
  if (kind === "payments") return sum(evaluation.payments.filter((payment) => payment.sourceId === id && (more.length === 0 ? payment.year === field : payment.serviceId === field && payment.year === more[0])).map(({ amount }) => amount));
  if (kind === "asset-clawback") return undefined;
  return String(fieldsOf((plan[kind as CollectionName] as readonly { id: string }[]).find((line) => line.id === id)!).get(field));
}

it.each(["2005-05-10", "2006-05-10", "2008-05-10"])("every number of a statement of use names a place in its version that holds it, on %s", (on) => {
  const numbers = numbersOf(made(on));
  expect(numbers.length).toBeGreaterThan(30);
  const clawback = assetOnDay(plan.assets[0]!, on as IsoDate);
  const ends = new Map(yearEnds(plan.awards[0]!, evaluation.sources.find(({ id }) => id === "fund")!, evaluation.years).map((end) => [`carry-forward-and-clawback fund ${end.year}`, Object.values(end)]));
  for (const { value, from } of numbers) expect(from.startsWith("asset-clawback") ? [clawback.clawback, String(clawback.fullYears)] : (ends.get(from) ?? [valueAt(from)]), from).toContain(value);
});

it("made again from the same version on the same day it says the same, and says on which day", () => {
  expect(made()).toEqual(made());
  expect(made().subtitle).toContain("as at 10 May 2005");
});

it("a statement made before any of its years is over speaks of plans alone and has no certificate to sign", () => {
  const early = made("2006-03-31");
  expect(early.sections.map(({ heading }) => heading)).toEqual(["The grant", "Planned for the year that runs and later ones", "Bought with the grant"]);
  expect(wordsOf(early)).toContain("As at 31 March 2006, none of the years of this statement is over: their use is planned, and there is nothing to certify yet.");
  expect(wordsOf(early)).not.toMatch(/I certify|\b[Ss]pent|Paid|"Earned"|To be repaid/);
});

it("on the day after a year has ended it stands as spent and is certified by who signs, and the other years are planned", () => {
  const document = made("2006-04-01");
  expect(wordsOf(document)).toContain("As at 1 April 2006, 2005/06 is over; the use of 2006/07 and 2007/08 is planned and is not certified.");
  expect(wordsOf(document)).toMatch(/I certify that in 2005\/06 this grant was spent as its terms say, as far as this statement goes\. Signed _+ chief internal auditor/);
  expect(document.sections.map(({ heading }) => heading)).toEqual(["The grant", "Spent in the years that are over", "Planned for the year that runs and later ones", "Bought with the grant", "Signed"]);
  // 230 a year until March 2007 for costs of 180, of which a fifth may be carried on: 50 unspent, of which 46 are carried on. The 4 and later 96 go back.
  expect(tablesOf(document, "Spent in the years that are over")).toEqual([
    [["Year", "Awarded", "Received so far", "Carried in", "Available", "Spent on eligible services", "Unspent"], ["2005/06", "£230.00", "£115.00", "£0.00", "£230.00", "£180.00", "£50.00"]],
    [["Service", "2005/06"], ["Service play", "£100.00"], ["Service advice", "£80.00"], ["All services", "£180.00"]],
    [["On", "Unspent", "May be carried on", "Carried forward", "Goes back"], ["31 March 2006", "£50.00", "£46.00", "£46.00", "£4.00"]],
  ]);
  expect(tablesOf(document, "Planned for the year that runs and later ones")).toEqual([
    [["Year", "Awarded", "Received so far", "Carried in", "Available", "Planned for eligible services", "Unspent"], ["2006/07", "£230.00", "£0.00", "£46.00", "£276.00", "£180.00", "£96.00"], ["2007/08", "£0.00", "£0.00", "£46.00", "£46.00", "£46.00", "£0.00"], ["All these years", "£230.00", "£0.00", "", "", "£226.00", ""]],
    [["Service", "2006/07", "2007/08"], ["Service play", "£100.00", expect.any(String)], ["Service advice", "£80.00", expect.any(String)], ["All services", "£180.00", "£46.00"]],
    [["On", "Unspent", "May be carried on", "Would be carried forward", "Would go back"], ["31 March 2007", "£96.00", "£46.00", "£46.00", "£50.00"], ["31 March 2008", "£0.00", "£0.00", "£0.00", "£0.00"]],
  ]);
});

it("a certificate covers the years in which the grant had money, and only those", () => {
  const late = soundPlan({ ...plan, awards: [{ ...plan.awards[0]!, startsOn: "2007-04-01" as IsoDate, endsOn: "2008-03-31" as IsoDate }], claims: [], instalments: [] });
  const on = (day: string): string => wordsOf(usageDocument({ plan: late, evaluation: evaluate(late), sources, awardId: "fund", today: day as IsoDate })!);
  expect(on("2006-05-10")).toContain("This grant had nothing to spend in 2005/06, so there is nothing to certify.");
  expect(on("2006-05-10")).not.toContain("I certify");
  expect(on("2008-05-10")).toContain("I certify that in 2007/08 this grant was spent as its terms say, as far as this statement goes. Signed ______________________ chief finance officer.");
});

it("what a rate earns is earned and to be repaid in a year that is over, and only planned in one that is not (WE-19)", () => {
  const rated = soundPlan(emptyPlan({
    services: [aService("training")], costLines: [aCost("training-cost", "training", "185333.33"), aCost("more-training", "training", "14666.67", { startsOn: "2006-04-01" })], awards: [anAward("social-fund", "120000.00", { endsOn: "2007-03-31" })],
    conditions: [aCondition("social-fund", "training"), aClause("rate", "social-fund", "rate", { share: "0.6", amount: "120000.00" })],
  }));
  // Without the rate no solver is needed; the table works it out of the plan and of what is counted on.
  const unrated = evaluate({ ...rated, conditions: rated.conditions.filter(({ kind }) => kind !== "rate") });
  const document = usageDocument({ plan: rated, evaluation: unrated, sources, awardId: "social-fund", today: "2006-05-10" as IsoDate })!;
  expect(tablesOf(document, "Spent in the years that are over").at(-1)).toEqual([["Year", "Eligible cost", "Counted on", "Earned", "To be repaid", "Still due", "Matched by others"], ["2005/06", "£185,333.33", "£120,000.00", "£111,200.00", "£8,800.00", "£0.00", "£74,133.33"]]);
  expect(tablesOf(document, "Planned for the year that runs and later ones").at(-1)).toEqual([["Year", "Eligible cost", "Counted on", "Would be earned", "Would be repaid", "Would still be due", "Would be matched by others"], ["2006/07", "£200,000.00", "£120,000.00", "£120,000.00", "£0.00", "£0.00", "£80,000.00"]]);
});

it("what is awarded and not sure enough to count on is said not to be available", () => {
  const unsure = soundPlan({ ...plan, about: { ...plan.about, certaintyPolicy: "confirmed only" }, awards: [{ ...plan.awards[0]!, certainty: "indicative" }] });
  const document = usageDocument({ plan: unsure, evaluation: evaluate(unsure), sources, awardId: "fund", today })!;
  expect(wordsOf(document)).toContain("What is awarded for 2005/06 and 2006/07 is not sure enough for this plan to count on, so it is not available.");
  expect(wordsOf(made())).not.toContain("sure enough");
});

it("an asset that is to be disposed of later is not said to be disposed of", () => {
  const sold = (disposedOn: string) => soundPlan({ ...plan, assets: [{ ...plan.assets[0]!, disposedOn: disposedOn as IsoDate }] });
  const on = (disposedOn: string): string => wordsOf(usageDocument({ plan: sold(disposedOn), evaluation, sources, awardId: "fund", today })!);
  expect(on("2005-05-10")).toContain("A minibus, disposed of on 10 May 2005");
  expect(on("2005-05-11")).toContain("A minibus, to be disposed of on 11 May 2005");
});

it("a grant that the plan does not have has no statement", () => {
  expect(usageDocument({ plan, evaluation, sources, awardId: "none", today })).toBeNull();
});
