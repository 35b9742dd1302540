import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import type { Pounds } from "@/domain/plan/fields";
import type { Plan } from "@/domain/plan/plan";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import type { Refusal } from "../refusal";
import { branchScenario, saveScenarioVersion } from "./commands";
import { contentHash } from "./content-hash";
import { getScenario } from "./queries";
import { forgetSealedVersions } from "./sealed-version";

const officer = lutonScope("commissioning");
const withPay = (plan: Plan, amount: string): Plan => ({ ...plan, costLines: plan.costLines.map((line) => (line.id === "family-workers-pay" ? { ...line, amount: amount as Pounds } : line)) });
const withRunningCosts = (plan: Plan, amount: string): Plan => ({ ...plan, costLines: plan.costLines.map((line) => (line.id === "family-workers-running-costs" ? { ...line, amount: amount as Pounds } : line)) });

describe("saving a version", () => {
  useDemonstration();

  it("every earlier version still reads back to its own content hash", async () => {
    const opened = await getScenario(officer, "mainstream-in-full", null);
    expect(opened.version).toBe(2);
    for (const version of [1, 2]) {
      forgetSealedVersions();
      const read = await getScenario(officer, "mainstream-in-full", version);
      expect(contentHash(read.plan)).toBe(read.contentHash);
    }
  });

  it("two people saving from the same version: the second sees both values, and nothing is lost", async () => {
    const opened = await getScenario(officer, "do-nothing", null);
    const save = (plan: Plan, reason: string, baseVersion = opened.version) =>
      saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", baseVersion, changes: diff(opened.plan, plan), reason });

    await save(withPay(opened.plan, "290000.00"), "First");
    const second = withRunningCosts(withPay(opened.plan, "295000.00"), "73000.00");
    const refusal = (await save(second, "Second").catch((error: unknown) => error)) as Refusal;
    expect(refusal).toMatchObject({ name: "Refusal", code: "CONFLICT" });
    expect(refusal.evidence).toMatchObject({
      latestVersion: 2,
      conflicts: [{ collection: "costLines", id: "family-workers-pay", field: "amount", base: "288000.00", ours: "295000.00", theirs: "290000.00" }],
    });

    const theirs = await getScenario(officer, "do-nothing", null);
    const chosen = withRunningCosts(withPay(theirs.plan, "295000.00"), "73000.00");
    await saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", baseVersion: 2, changes: diff(theirs.plan, chosen), reason: "After choosing" });
    expect((await getScenario(officer, "do-nothing", 2)).plan.costLines.find(({ id }) => id === "family-workers-pay")?.amount).toBe("290000.00");
    expect((await getScenario(officer, "do-nothing", 3)).plan.costLines.find(({ id }) => id === "family-workers-pay")?.amount).toBe("295000.00");
  });

  it("refuses a change that leaves the plan broken, and saves nothing", async () => {
    const opened = await getScenario(officer, "merge-under-three-coordinators", null);
    const broken = { ...opened.plan, services: [] };
    const asked = { scope: officer, idempotencyKey: randomUUID(), scenarioId: opened.scenarioId, baseVersion: opened.version, changes: diff(opened.plan, broken), reason: "By mistake" };
    await expect(saveScenarioVersion(asked)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect((await getScenario(officer, opened.scenarioId, null)).version).toBe(opened.version);
  });

  it("a branch keeps its parent and starts from its figures", async () => {
    const parent = await getScenario(officer, "mainstream-in-full", null);
    const branched = await branchScenario({ scope: officer, idempotencyKey: randomUUID(), scenarioId: parent.scenarioId, version: parent.version, name: "Mainstream, council only", reason: "To see the council bear it alone" });
    const branch = await getScenario(officer, branched.scenarioId, null);
    expect(branch.parent).toEqual({ scenarioId: "mainstream-in-full", version: 2 });
    expect(branch.contentHash).toBe(parent.contentHash);
    forgetSealedVersions();
    expect(contentHash((await getScenario(officer, branched.scenarioId, 1)).plan)).toBe(parent.contentHash);
    const again = { scope: officer, idempotencyKey: randomUUID(), scenarioId: parent.scenarioId, version: 2, name: "mainstream, COUNCIL only", reason: "Again" };
    await expect(branchScenario(again)).rejects.toMatchObject({ code: "CONFLICT", field: "name" });
  });
});
