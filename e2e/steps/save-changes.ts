import { expect, type Page } from "@playwright/test";
import type { Change } from "@/domain/plan/change";

/** Saves changes of a scenario's first version as its second, as the grid does. */
export async function saveChanges(page: Page, scenarioId: string, changes: readonly Change[]): Promise<void> {
  const status = await page.evaluate(
    async (input) => (await fetch("/api/trpc/scenarios.saveVersion", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ ...input, idempotencyKey: crypto.randomUUID() }) })).status,
    { scenarioId, baseVersion: 1, changes, reason: "Edited" },
  );
  expect(status).toBe(200);
}
