import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import type { Pounds } from "@/domain/plan/fields";
import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import type { Line } from "@/domain/plan/plan";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { confirmFunding } from "../confirmations/commands";
import { branchScenario, saveScenarioVersion } from "./commands";
import { followBase, followingOf, savedAndFollowed } from "./following";
import { baseMoved } from "./merging-queries";
import { getScenario } from "./queries";

const officer = lutonScope("commissioning");
const finance = lutonScope("finance.council");
const key = () => randomUUID();

describe("a branch that follows its base", () => {
  useDemonstration();

  it("takes in what the base changes, as a version that says so, and its own branches take it from there", async () => {
    const base = await branch("do-nothing", "A base");
    const follower = await branch(base, "A follower");
    const ofFollower = await branch(follower, "A follower's follower");
    const apart = await branch(base, "Not following");
    await follow(follower);
    await follow(ofFollower);
    await save(follower, { amount: "7000.00" }, 1);
    await save(base, { amount: "290000.00" }, 0);
    const [taken, onwards, untouched] = await Promise.all([follower, ofFollower, apart].map((id) => getScenario(officer, id, null)));
    expect(taken).toMatchObject({ version: 3, reason: "Follows “A base”: takes in its version 2", roleTitle: officer.roleTitle });
    expect(taken!.plan.costLines.map(({ amount }) => amount).slice(0, 2)).toEqual(["290000.00", "7000.00"]);
    expect(onwards!.plan.costLines.map(({ amount }) => amount).slice(0, 2)).toEqual(["290000.00", "7000.00"]);
    expect(untouched!.version).toBe(1);
    expect(await baseMoved(officer, follower)).toBeNull();
    expect(await baseMoved(officer, apart)).toMatchObject({ lines: 1 });
  });

  it("stays as it is where both changed the same thing, and says that the base moved", async () => {
    const base = await branch("do-nothing", "Another base");
    const follower = await branch(base, "A follower that differs");
    await follow(follower);
    await save(follower, { amount: "280000.00" }, 0);
    await save(base, { amount: "270000.00" }, 0);
    expect((await getScenario(officer, follower, null)).version).toBe(2);
    expect(await baseMoved(officer, follower)).toMatchObject({ lines: 1, conflicts: 1 });
  });

  it("does not move under somebody who has answered for its figures", async () => {
    const base = await branch("mainstream-in-full", "A base with growth");
    const follower = await branch(base, "A follower answered for");
    await follow(follower);
    const { version, contentHash, evaluation } = await getScenario(finance, follower, null);
    const { sources } = confirmationRequest(evaluation, finance.organisationId);
    await confirmFunding({ scope: finance, idempotencyKey: key(), scenarioId: follower, version, contentHash, outcome: "refused", statement: "Not in this year’s budget", conditions: null, reliedOn: [] });
    expect(sources.length).toBeGreaterThan(0);
    await save(base, { amount: "7100.00" }, 1);
    expect((await getScenario(officer, follower, null)).version).toBe(1);
    expect(await baseMoved(officer, follower)).toMatchObject({ lines: 1 });
  });

  it("stops when it is told to, and what has no base cannot follow", async () => {
    const base = await branch("do-nothing", "A third base");
    const follower = await branch(base, "A follower for a while");
    expect(await followingOf(officer, follower)).toEqual({ baseName: "A third base", follows: false });
    await follow(follower);
    expect(await followingOf(officer, follower)).toEqual({ baseName: "A third base", follows: true });
    await followBase({ scope: officer, idempotencyKey: key(), scenarioId: follower, follows: false });
    await save(base, { amount: "260000.00" }, 0);
    expect((await getScenario(officer, follower, null)).version).toBe(1);
    expect(await followingOf(officer, "do-nothing")).toBeNull();
    await expect(follow("do-nothing")).rejects.toMatchObject({ name: "Refusal", code: "BAD_REQUEST" });
  });

  const follow = (scenarioId: string) => followBase({ scope: officer, idempotencyKey: key(), scenarioId, follows: true });

  async function branch(from: string, name: string): Promise<string> {
    const { version } = await getScenario(officer, from, null);
    return (await branchScenario({ scope: officer, idempotencyKey: key(), scenarioId: from, version, name, reason: "To follow" })).scenarioId;
  }

  async function save(scenarioId: string, change: Partial<Record<"amount", string>>, at: number): Promise<void> {
    const { plan, version } = await getScenario(officer, scenarioId, null);
    const costLines = plan.costLines.map((line, position): Line<"costLines"> => (position === at ? { ...line, amount: change.amount as Pounds } : line));
    await savedAndFollowed(officer, saveScenarioVersion({ scope: officer, idempotencyKey: key(), scenarioId, baseVersion: version, changes: diff(plan, { ...plan, costLines }), reason: "To move it" }));
  }
});
