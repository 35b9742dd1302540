import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import type { Pounds } from "@/domain/plan/fields";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { saveScenarioVersion } from "../scenario/commands";
import { goBackToVersion } from "../scenario/going-back";
import { getScenario } from "../scenario/queries";
import { markSeen } from "./commands";
import { readNews } from "./queries";

useDemonstration();

const officer = lutonScope("commissioning");
const finance = lutonScope("finance.council");
const key = () => randomUUID();

it("tells all at first, nothing once it was seen, then only what moved after, and nothing that was gone back on", async () => {
  const first = await readNews(finance, "looked");
  expect(first.since).toBeNull();
  expect(first.scenarios.map(({ scenarioId }) => scenarioId)).toContain("merge-under-three-coordinators");

  await markSeen({ scope: finance, idempotencyKey: key() });
  expect((await readNews(finance, "looked")).scenarios).toEqual([]);

  const { plan } = await getScenario(officer, "do-nothing", null);
  const dearer = { ...plan, costLines: plan.costLines.map((line) => (line.id === "family-workers-pay" ? { ...line, amount: "290000.00" as Pounds } : line)) };
  await saveScenarioVersion({ scope: officer, idempotencyKey: key(), scenarioId: "do-nothing", baseVersion: 1, changes: diff(plan, dearer), reason: "Pay is dearer" });
  const [moved, ...others] = (await readNews(finance, "looked")).scenarios;
  expect(others).toEqual([]);
  expect(moved).toMatchObject({ scenarioId: "do-nothing", from: 1, version: 2, gap: { before: "721515.61" }, saved: [{ reason: "Pay is dearer" }] });
  expect(moved?.changes).toHaveLength(1);
  expect(moved?.changes[0]).toContain("from £288,000 to £290,000");

  await goBackToVersion({ scope: officer, idempotencyKey: key(), scenarioId: "do-nothing", baseVersion: 2, version: 1, reason: "It was not" });
  expect((await readNews(finance, "looked")).scenarios).toMatchObject([{ scenarioId: "do-nothing", from: 1, version: 3, changes: [], gap: { before: "721515.61", now: "721515.61" } }]);
});

it("is each person's own: what one has seen is news to the next", async () => {
  await markSeen({ scope: officer, idempotencyKey: key() });
  expect((await readNews(officer, "looked")).scenarios).toEqual([]);
  expect((await readNews(lutonScope("board.pct"), "looked")).scenarios.length).toBeGreaterThan(0);
});
