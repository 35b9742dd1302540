import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import { mergeOffer, wholeOffer } from "@/domain/plan/merge-scenarios";
import type { Pounds } from "@/domain/plan/fields";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { read } from "../database/read";
import { branchScenario, saveScenarioVersion } from "./commands";
import { contentHash } from "./content-hash";
import { goBackToVersion } from "./going-back";
import { loadPlan } from "./load-plan";
import { mergeScenario } from "./merging";
import { mergeAtStake } from "./merging-lineage";
import { getScenario } from "./queries";

useDemonstration();

const officer = lutonScope("commissioning");
/** What the test remembers of the planner: the hash of every version by "scenario/version". */
type Model = Map<string, string>;

const pick = (model: Model, at: number): { scenarioId: string; version: number } => {
  const keys = [...model.keys()];
  const [scenarioId = "", version = "1"] = keys[at % keys.length]!.split("/");
  return { scenarioId, version: Number(version) };
};
const latestOf = (model: Model, scenarioId: string): number => Math.max(...[...model.keys()].filter((key) => key.startsWith(`${scenarioId}/`)).map((key) => Number(key.split("/")[1])));

const act = fc.record({ kind: fc.constantFrom("save", "branch", "go back", "merge"), one: fc.nat(), other: fc.nat(), amount: fc.integer({ min: 1, max: 400_000 }) });

/** Does one act; what is refused changes nothing, which is what the law is about too. */
async function doAct(model: Model, { kind, one, other, amount }: { kind: string; one: number; other: number; amount: number }): Promise<void> {
  const { scenarioId, version } = pick(model, one);
  const asked = { scope: officer, idempotencyKey: randomUUID(), scenarioId, reason: "A test" };
  const baseVersion = latestOf(model, scenarioId);
  const stored = await (async () => {
    if (kind === "branch") return branchScenario({ ...asked, version, name: `Branch ${randomUUID()}` });
    if (kind === "go back") return goBackToVersion({ ...asked, baseVersion, version });
    if (kind === "merge") {
      const from = pick(model, other).scenarioId;
      const { three } = await read(officer, (db) => mergeAtStake(db, officer.trustId, { scenarioId, from, fromVersion: null }));
      const whole = wholeOffer(mergeOffer(three), "theirs");
      return mergeScenario({ ...asked, ...whole, baseVersion, from, fromVersion: latestOf(model, from), taken: [...whole.taken] });
    }
    const { plan } = await getScenario(officer, scenarioId, null);
    const changed = { ...plan, costLines: plan.costLines.map((line, at) => (at === other % plan.costLines.length ? { ...line, amount: `${amount}.00` as Pounds } : line)) };
    return saveScenarioVersion({ ...asked, baseVersion, changes: diff(plan, changed) });
  })().catch((error: unknown) => {
    if (error instanceof Error && error.name === "Refusal") return null;
    throw error;
  });
  if (stored !== null) model.set(`${stored.scenarioId}/${stored.version}`, stored.contentHash);
}

it("a sealed version reads back to its hash, whatever is done elsewhere", async () => {
  const model: Model = new Map();
  for (const scenarioId of ["do-nothing", "mainstream-in-full"]) {
    const { history } = await getScenario(officer, scenarioId, null);
    for (const { version, contentHash: hash } of history) model.set(`${scenarioId}/${version}`, hash);
  }
  const begun = model.size;
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 8 }), async (acts) => {
    for (const each of acts) await doAct(model, each);
    for (const [key, hash] of model) {
      const [scenarioId = "", version] = key.split("/");
      const plan = await read(officer, (db) => loadPlan(db, { trustId: officer.trustId, scenarioId, version: Number(version) }));
      expect(contentHash(plan)).toBe(hash);
    }
  }), { numRuns: Math.max(3, Math.ceil(Number(process.env.PROPERTY_RUNS ?? "100") / 100)) });
  expect(model.size).toBeGreaterThan(begun);
}, 600_000);
