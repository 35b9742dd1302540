import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Change, diff } from "@/domain/plan/change";
import type { Pounds } from "@/domain/plan/fields";
import type { Line, Plan } from "@/domain/plan/plan";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import type { Refusal } from "../refusal";
import { verifyTrust } from "../verification/verify-trust";
import { branchScenario, saveScenarioVersion } from "./commands";
import { type MergeAsked, mergeScenario } from "./merging";
import { baseMoved, mergeSources, offerMerge, weighMerge } from "./merging-queries";
import { getScenario } from "./queries";

const officer = lutonScope("commissioning");
const base = "do-nothing";

const withCost = (plan: Plan, id: string, amount: string): Plan => ({ ...plan, costLines: plan.costLines.map((line) => (line.id === id ? { ...line, amount: amount as Pounds } : line)) });
const pay = "family-workers-pay";
const running = "family-workers-running-costs";

const branch = async (name: string): Promise<string> => {
  const parent = await getScenario(officer, base, null);
  return (await branchScenario({ scope: officer, idempotencyKey: randomUUID(), scenarioId: base, version: parent.version, name, reason: "To try something" })).scenarioId;
};
const save = async (scenarioId: string, change: (plan: Plan) => Plan): Promise<void> => {
  const { plan, version } = await getScenario(officer, scenarioId, null);
  const changes: Change[] = diff(plan, change(plan));
  await saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId, baseVersion: version, changes, reason: "Edited" });
};
/** Everything offered, with one side in every conflict. */
const whole = async (scenarioId: string, from: string, side: "ours" | "theirs"): Promise<MergeAsked> => {
  const offer = await offerMerge(officer, { scenarioId, from });
  return {
    scope: officer, idempotencyKey: randomUUID(), scenarioId, baseVersion: offer.into.version, from, fromVersion: offer.from.version, reason: "Taken in",
    taken: offer.lines.flatMap(({ changes }) => changes.map(({ key }) => key)), choices: Object.fromEntries(offer.conflicts.map(({ key }) => [key, side])),
  };
};
const amountOf = async (scenarioId: string, id: string) => (await getScenario(officer, scenarioId, null)).plan.costLines.find((line) => line.id === id)?.amount;

describe("merging scenarios", () => {
  useDemonstration();

  it("takes what the base changed since into its branch, after which nothing is left to take", async () => {
    const branched = await branch("Dearer running");
    await save(branched, (plan) => withCost(plan, running, "75000.00"));
    expect(await baseMoved(officer, branched)).toBeNull();
    await save(base, (plan) => withCost(withCost(plan, pay, "300000.00"), running, "74000.00"));

    const moved = await baseMoved(officer, branched);
    expect(moved).toMatchObject({ from: { scenarioId: base }, lines: 2, conflicts: 1 });
    const offer = await offerMerge(officer, { scenarioId: branched, from: base });
    expect(offer.lines).toMatchObject([{ changes: [{ key: `costLines|${pay}|amount`, words: "amount from £288,000 to £300,000" }] }]);
    expect(offer.conflicts).toMatchObject([{ key: `costLines|${running}|amount`, ours: "£75,000", theirs: "£74,000" }]);
    const ofChoice = offer.consequences.ofChoice[`costLines|${running}|amount`];
    expect(ofChoice?.ours).not.toBe(ofChoice?.theirs);
    const theirs = await whole(branched, base, "theirs");
    expect((await weighMerge(officer, { ...theirs, left: [] })).merged).toBe(moved?.gapMerged);

    const stored = await mergeScenario(theirs);
    expect(stored.version).toBe(3);
    expect([await amountOf(branched, pay), await amountOf(branched, running)]).toEqual(["300000.00", "74000.00"]);
    expect(await baseMoved(officer, branched)).toBeNull();
    expect(await mergeSources(officer, branched)).toMatchObject([{ scenarioId: base, hasMoved: false }]);
    expect((await verifyTrust(officer.trustId)).fault).toBeNull();
  });

  it("offers again what was left, when only some was taken", async () => {
    const branched = await branch("Some of it");
    await save(branched, (plan) => withCost(withCost(plan, pay, "310000.00"), running, "80000.00"));
    const all = await whole(base, branched, "theirs");
    expect(all.taken).toHaveLength(2);
    await mergeScenario({ ...all, taken: [`costLines|${pay}|amount`] });
    expect(await amountOf(base, pay)).toBe("310000.00");
    expect((await offerMerge(officer, { scenarioId: base, from: branched })).lines).toMatchObject([{ changes: [{ key: `costLines|${running}|amount` }] }]);
  });

  it("refuses two payments of one award that each fit and together do not, names both, and saves nothing", async () => {
    const branched = await branch("Pins a payment");
    const { evaluation } = await getScenario(officer, base, null);
    const source = evaluation.sources.find(({ sourceKind, counted, used }) => sourceKind === "grant" && Object.values(counted).some((amount) => amount !== "0.00") && Object.values(used).some((amount) => amount !== "0.00"))!;
    const payment = evaluation.payments.find(({ sourceId }) => sourceId === source.id)!;
    const pin = (id: string): Line<"pinnedPayments"> => ({ id, year: payment.year, source: "awards", sourceId: source.id, serviceId: payment.serviceId, limit: "at least", amount: payment.amount, reason: "So that it is sure" });
    const cheaper = (given: Plan): Plan => ({ ...given, awards: given.awards.map((award) => (award.id === source.id ? { ...award, amount: "1000.00" as Pounds } : award)), statedAmounts: given.statedAmounts.filter(({ lineId }) => lineId !== source.id) });
    await save(branched, (given) => ({ ...given, pinnedPayments: [...given.pinnedPayments, pin("sure")] }));
    await save(base, cheaper);
    expect((await getScenario(officer, base, null)).evaluation.brokenBounds).toEqual([]);

    const before = (await getScenario(officer, base, null)).version;
    const refusal = (await mergeScenario(await whole(base, branched, "theirs")).catch((error: unknown) => error)) as Refusal;
    expect(refusal).toMatchObject({ name: "Refusal", code: "BAD_REQUEST" });
    expect(refusal.message).toContain("Two edits break it together, and without either it would hold: in “");
    expect(refusal.message).toContain("pinned payment added");
    expect((await getScenario(officer, base, null)).version).toBe(before);
  });

  it("tells somebody whose scenario was saved meanwhile, and saves nothing", async () => {
    const branched = await branch("Late");
    await save(branched, (plan) => withCost(plan, pay, "320000.00"));
    const asked = await whole(base, branched, "theirs");
    await save(base, (plan) => withCost(plan, running, "91000.00"));
    await expect(mergeScenario(asked)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await amountOf(base, pay)).not.toBe("320000.00");
  });

  it("wants every conflict decided, and knows no ancestor of scenarios begun apart", async () => {
    const branched = await branch("Undecided");
    await save(branched, (plan) => withCost(plan, pay, "330000.00"));
    await save(base, (plan) => withCost(plan, pay, "331000.00"));
    const asked = await whole(base, branched, "ours");
    await expect(mergeScenario({ ...asked, choices: {} })).rejects.toMatchObject({ code: "BAD_REQUEST", field: `costLines|${pay}|amount` });
    await mergeScenario(asked);
    expect(await amountOf(base, pay)).toBe("331000.00");
    expect(await mergeSources(officer, base)).toContainEqual(expect.objectContaining({ scenarioId: branched, hasMoved: false }));
    await expect(offerMerge(officer, { scenarioId: base, from: "mainstream-in-full" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
