import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { describe, expect, it, vi } from "vitest";
import { diff } from "@/domain/plan/change";
import type { Pounds } from "@/domain/plan/fields";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { saveScenarioVersion } from "./commands";
import { compareScenarios, getScenario } from "./queries";
import { forgetSealedVersions } from "./sealed-version";

const officer = lutonScope("commissioning");

describe("the queries of a comparison", () => {
  useDemonstration();

  it("are as many however many lines and versions its scenarios have", async () => {
    const few = await queriesOf(compareFour);
    const { plan } = await getScenario(officer, "do-nothing", 1);
    const added = plan.costLines.slice(0, 1).flatMap((line) => Array.from({ length: 200 }, (_, at) => ({ ...line, id: `${line.id}-${at}`, amount: "10.00" as Pounds })));
    let latest = plan;
    for (let version = 1; version <= 5; version += 1) {
      const next = { ...latest, costLines: [...latest.costLines, ...added.slice(40 * (version - 1), 40 * version)] };
      await saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", baseVersion: version, changes: diff(latest, next), reason: "Many lines" });
      latest = (await getScenario(officer, "do-nothing", version + 1)).plan;
    }
    const { scenarios } = await compareScenarios(officer, "family-support-workers", []);
    expect(scenarios.find(({ scenarioId }) => scenarioId === "do-nothing")).toMatchObject({ version: 6, plan: { costLines: { length: plan.costLines.length + 200 } } });
    expect(await queriesOf(compareFour)).toBe(few);
  });

  const compareFour = () => { forgetSealedVersions(); return compareScenarios(officer, "family-support-workers", []); };

  async function queriesOf(work: () => Promise<unknown>): Promise<number> {
    const asked = vi.spyOn(Client.prototype, "query");
    try {
      await work();
      expect(asked.mock.calls.length).toBeGreaterThan(20);
      return asked.mock.calls.length;
    } finally {
      asked.mockRestore();
    }
  }
});
