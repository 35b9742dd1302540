import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import { planShape } from "@/domain/plan/plan";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { verifyTrust } from "../verification/verify-trust";
import { saveScenarioVersion } from "./commands";
import { compareScenarios, getScenario } from "./queries";

useDemonstration();
const officer = lutonScope("commissioning");
const pence = (amount = "0.00"): bigint => BigInt(amount.replace(".", ""));

it("a plan whose grant pays a rate of eligible cost is saved, shown, compared and verified", async () => {
  const opened = await getScenario(officer, "do-nothing", null);
  const award = opened.plan.awards[0]!;
  const rated = planShape.parse({ ...opened.plan, conditions: [...opened.plan.conditions, { id: "rate", awardId: award.id, kind: "rate", share: "0.1", clause: "A tenth of what is spent" }] });
  await saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", baseVersion: opened.version, changes: diff(opened.plan, rated), reason: "The funder has said so" });
  const saved = await getScenario(officer, "do-nothing", null);
  const paid = saved.evaluation.sources.find(({ id }) => id === award.id)!.used;
  for (const year of saved.evaluation.years) expect(pence(paid[year]) * 10n <= pence(saved.evaluation.figures.cost.byYear[year]) + 5n).toBe(true);
  expect(pence(saved.evaluation.figures.gap.total) > pence(opened.evaluation.figures.gap.total)).toBe(true);
  const { scenarios } = await compareScenarios(officer, saved.question.id, []);
  expect(scenarios.find(({ scenarioId }) => scenarioId === "do-nothing")?.evaluation.figures.gap).toEqual(saved.evaluation.figures.gap);
  expect((await verifyTrust("luton")).fault).toBeNull();
});
