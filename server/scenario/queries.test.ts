import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import { isoDate, type Pounds } from "@/domain/plan/fields";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { saveScenarioVersion } from "./commands";
import { compareScenarios, getScenario } from "./queries";

const officer = lutonScope("commissioning");
const day = (text: string) => isoDate.parse(text);
const savedOn = (instant: string) => day(new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date(instant)));
const dayBefore = (date: string) => day(new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10));

describe("a scenario as it was known on a day", () => {
  useDemonstration();

  it("is the last version saved by the end of that day, beside what it is now", async () => {
    const opened = await getScenario(officer, "do-nothing", null);
    const first = savedOn(opened.savedAt);
    const changed = { ...opened.plan, costLines: opened.plan.costLines.map((line) => (line.id === "family-workers-pay" ? { ...line, amount: "290000.00" as Pounds } : line)) };
    await saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", baseVersion: 1, changes: diff(opened.plan, changed), reason: "Pay" });
    const { scenarios } = await compareScenarios(officer, "family-support-workers", [{ scenarioId: "do-nothing", version: null, at: first }, { scenarioId: "do-nothing", version: 1 }]);
    expect(scenarios.map(({ version }) => version)).toEqual([2, 1]);
  });

  it("is refused with a reason where nothing was saved by then, and left out of a list of all", async () => {
    const { savedAt } = await getScenario(officer, "taper-to-headroom", 1);
    const before = dayBefore(savedOn(savedAt));
    await expect(getScenario(officer, "taper-to-headroom", null, before)).rejects.toMatchObject({ name: "Refusal", code: "BAD_REQUEST", field: "at", message: /had no version yet on/ });
    expect((await compareScenarios(officer, "family-support-workers", [], before)).scenarios).toEqual([]);
  });

  it("shows no confirmation and no version of later days", async () => {
    const now = await getScenario(officer, "taper-to-headroom", null);
    const then = await getScenario(officer, "taper-to-headroom", null, savedOn(now.savedAt));
    expect(then.history.map(({ version }) => version)).toEqual([1]);
    expect(then.standing.partners.filter(({ confirmation }) => confirmation !== null)).toHaveLength(2);
  });
});
