import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import { diff } from "@/domain/plan/change";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { read } from "../database/read";
import { Refusal } from "../refusal";
import { saveScenarioVersion } from "../scenario/commands";
import { getScenario } from "../scenario/queries";
import { confirmFunding, type FundingConfirmation } from "./commands";

async function confirmationOf(scenarioId: string, person: string, change: Partial<FundingConfirmation> = {}): Promise<FundingConfirmation> {
  const scope = lutonScope(person);
  const { evaluation, version, contentHash } = await getScenario(scope, scenarioId, null);
  return {
    scope, idempotencyKey: randomUUID(), scenarioId, version, contentHash, outcome: "confirmed", statement: "Enough is available.", conditions: null,
    reliedOn: confirmationRequest(evaluation, scope.organisationId).sources.map(({ sourceId, year }) => ({ sourceId, year })), ...change,
  };
}

const refused = (code: string, words: RegExp) => expect.objectContaining({ name: "Refusal", code, message: expect.stringMatching(words) as string });

describe("confirming funding", () => {
  useDemonstration();

  it("fifty at the same moment: one success and 49 clear answers", async () => {
    const asked = await confirmationOf("mainstream-in-full", "finance.pct");
    const answers = await Promise.allSettled(Array.from({ length: 50 }, () => confirmFunding({ ...asked, idempotencyKey: randomUUID() })));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const faults = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason as unknown] : []));
    expect(faults).toHaveLength(49);
    for (const fault of faults) {
      expect(fault).toBeInstanceOf(Refusal);
      expect(fault).toEqual(refused("CONFLICT", /already answered for your organisation/));
    }
    const stored = await read(lutonScope("finance.pct"), (db) => db.confirmation.count({ where: { trustId: "luton", scenarioId: "mainstream-in-full", organisationId: "luton-primary-care-trust", version: 2 } }));
    expect(stored).toBe(1);
  });

  it("the same key sent twice, also at the same moment, runs once and gives the first answer", async () => {
    const asked = await confirmationOf("mainstream-in-full", "finance.council");
    const [first, second] = await Promise.all([confirmFunding(asked), confirmFunding(asked)]);
    expect(second).toEqual(first);
    expect(await confirmFunding(asked)).toEqual(first);
  });

  it("is refused while a year is left unfunded, naming the amount", async () => {
    await expect(confirmFunding(await confirmationOf("do-nothing", "finance.council"))).rejects.toEqual(refused("BAD_REQUEST", /£134,785.32 is unfunded in 2006\/07/));
  });

  it("is refused when the sources relied on hold less than the plan takes", async () => {
    const asked = await confirmationOf("merge-under-three-coordinators", "finance.pct");
    await expect(confirmFunding({ ...asked, reliedOn: asked.reliedOn.filter(({ year }) => year !== "2007/08") })).rejects.toEqual(refused("BAD_REQUEST", /in 2007\/08; the sources you rely on hold £0/));
  });

  it("cannot rely on another organisation's source", async () => {
    const asked = await confirmationOf("merge-under-three-coordinators", "finance.pct");
    await expect(confirmFunding({ ...asked, reliedOn: [...asked.reliedOn, { sourceId: "council-growth", year: asked.reliedOn[0]!.year }] })).rejects.toEqual(refused("BAD_REQUEST", /not a source of your organisation/));
  });

  it("is never one's own work", async () => {
    const asked = await confirmationOf("merge-under-three-coordinators", "commissioning");
    await expect(confirmFunding(asked)).rejects.toEqual(refused("FORBIDDEN", /nobody confirms their own figures/));
  });

  it("stands as history when an edit makes the next version, which nobody has confirmed", async () => {
    const before = await getScenario(lutonScope("commissioning"), "taper-to-headroom", null);
    expect(before.standing.partners.every(({ confirmation }) => confirmation?.outcome === "confirmed with conditions")).toBe(true);
    const edited = { ...before.plan, indexRates: before.plan.indexRates.map((rate) => (rate.id === "pay-award-2006-07" ? { ...rate, rate: "0.035" as typeof rate.rate } : rate)) };
    await saveScenarioVersion({ scope: lutonScope("commissioning"), idempotencyKey: randomUUID(), scenarioId: "taper-to-headroom", baseVersion: before.version, changes: diff(before.plan, edited), reason: "The pay award came out higher" });

    const after = await getScenario(lutonScope("board.pct"), "taper-to-headroom", null);
    expect(after.version).toBe(before.version + 1);
    expect(after.standing.partners.every(({ confirmation }) => confirmation === null)).toBe(true);
    expect(after.standing.earlier).toHaveLength(2);
    expect(after.history[0]?.changes.join(" ")).toMatch(/pay award/i);
    const stale = await confirmationOf("taper-to-headroom", "finance.pct", { version: before.version, contentHash: before.contentHash, outcome: "refused" });
    await expect(confirmFunding(stale)).rejects.toEqual(refused("CONFLICT", /has saved version 2 since/));
  });
});
