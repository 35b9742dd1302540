import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { diff } from "@/domain/plan/change";
import { isoDate, type Pounds } from "@/domain/plan/fields";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { branchScenario, saveScenarioVersion } from "./commands";
import { compareScenarios, getScenario, listQuestions } from "./queries";

const database = useDemonstration();
const officer = lutonScope("commissioning");
const day = (text: string) => isoDate.parse(text);

beforeEach(async () => {
  await queryAs(database.superuserUrl, "UPDATE trusts SET today = NULL WHERE trust_id = 'luton'");
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2006-05-04T10:00:00Z") });
});
afterEach(() => vi.useRealTimers());

it("the funding of a day is that of the newest version by then, without scenarios made later", async () => {
  const { plan } = await getScenario(officer, "do-nothing", null);
  const dearer = { ...plan, costLines: plan.costLines.map((line) => (line.id === "family-workers-pay" ? { ...line, amount: "290000.00" as Pounds } : line)) };
  await saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", baseVersion: 1, changes: diff(plan, dearer), reason: "Pay is dearer" });
  const branch = await branchScenario({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "taper-to-headroom", version: 1, name: "Made later", reason: "To try" });

  const scenariosOn = async (date: string) => (await listQuestions(officer, day(date))).find(({ id }) => id === "family-support-workers")?.scenarios ?? [];
  const gapOn = async (date: string) => (await compareScenarios(officer, "family-support-workers", [{ scenarioId: "do-nothing", version: null, at: day(date) }])).scenarios[0]?.evaluation.figures.gap.total;
  const [then, now] = [await scenariosOn("2006-05-03"), await scenariosOn("2006-05-04")];
  expect([then, now].map((scenarios) => scenarios.find(({ doNothing }) => doNothing)?.latestVersion)).toEqual([1, 2]);
  expect([then, now].map((scenarios) => scenarios.some(({ id }) => id === branch.scenarioId))).toEqual([false, true]);
  expect(await gapOn("2006-05-03")).toBe("721515.61");
  expect(await gapOn("2006-05-04")).not.toBe("721515.61");
});

it("a day before the first version and one that is still to come are refused with the way on", async () => {
  await expect(listQuestions(officer, day("2001-01-01"))).rejects.toMatchObject({ code: "BAD_REQUEST", field: "at", message: expect.stringMatching(/^Nothing of this was recorded by 1 January 2001. The first version was saved on 1\d May 2005: enter that day or a later one$/) });
  await expect(listQuestions(officer, day("2006-05-05"))).rejects.toMatchObject({ code: "BAD_REQUEST", field: "at", message: expect.stringMatching(/^5 May 2006 is still to come.*Today is 4 May 2006/) });
});
