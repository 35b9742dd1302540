import { expect, it } from "vitest";
import { numbersOf, type DocumentSources } from "../documents/produced-document";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import { fieldsOf } from "../plan/change";
import { evaluate } from "../plan/evaluate";
import type { Pounds } from "../plan/fields";
import type { CollectionName } from "../plan/plan";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
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
const made = () => usageDocument({ plan, evaluation, sources, awardId: "fund", today })!;

/** What stands in the sources at the place that a number names. */
function valueAt(from: string): string | undefined {
  const [kind = "", id = "", field = "", more] = from.split(" ");
  const sum = (amounts: readonly (string | undefined)[]): string => penceToPounds(amounts.reduce((total, amount) => total + poundsToPence((amount ?? "0.00") as Pounds), 0n));
  const years = more === undefined ? evaluation.years : [more as FinancialYear];
  if (kind === "sources") return sum(years.map((year) => (fieldsOf(evaluation.sources.find((source) => source.id === id)!).get(field) as unknown as Record<string, string>)[year]));
  if (kind === "instalments") return sum(plan.instalments.filter(({ lineId, receivedOn }) => lineId === id && receivedOn !== null && years.includes("2005/06" as FinancialYear)).map(({ amount }) => amount));
  if (kind === "payments") return sum(evaluation.payments.filter((payment) => payment.sourceId === id && (more === undefined ? payment.year === field : payment.serviceId === field && payment.year === more)).map(({ amount }) => amount));
  if (kind === "asset-clawback") return undefined;
  return String(fieldsOf((plan[kind as CollectionName] as readonly { id: string }[]).find((line) => line.id === id)!).get(field));
}

it("every number of a statement of use names a place in its version that holds it", () => {
  const numbers = numbersOf(made());
  expect(numbers.length).toBeGreaterThan(30);
  const clawback = assetOnDay(plan.assets[0]!, today);
  const ends = new Map(yearEnds(plan.awards[0]!, evaluation.sources.find(({ id }) => id === "fund")!, evaluation.years).map((end) => [`carry-forward-and-clawback fund ${end.year}`, Object.values(end)]));
  for (const { value, from } of numbers) expect(from.startsWith("asset-clawback") ? [clawback.clawback, String(clawback.fullYears)] : (ends.get(from) ?? [valueAt(from)]), from).toContain(value);
});

it("made again from the same version it says the same, and names who signs", () => {
  expect(made()).toEqual(made());
  expect(JSON.stringify(made())).toContain("chief internal auditor");
});

it("a grant that the plan does not have has no statement", () => {
  expect(usageDocument({ plan, evaluation, sources, awardId: "none", today })).toBeNull();
});
