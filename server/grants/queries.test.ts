import { expect, it } from "vitest";
import { collections } from "@/domain/plan/plan";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { getScenario } from "../scenario/queries";
import { findTriedChanges, findTriedCondition, findWhoCouldPay } from "./queries";
import type { FinancialYear } from "@/domain/financial-year/financial-year";

useDemonstration();
const officer = lutonScope("grants");
const of = { scenarioId: "restricted-money-first", version: 1 };

it("a clause is tried against a stored version, which stays as it is", async () => {
  const condition = collections.conditions.parse({ id: "tried", awardId: "childrens-fund", kind: "need level", words: "level 3", clause: "For complex needs" });
  const tried = await findTriedCondition(officer, { ...of, condition });
  expect(tried.admitsNothing).toBe(true);
  expect(tried.years).toMatchObject([{ paidBefore: "80000.00", paid: "0.00", left: "80000.00" }]);
  expect((await getScenario(officer, of.scenarioId, null)).version).toBe(1);
  await expect(findTriedCondition(officer, { ...of, condition: { ...condition, awardId: "nowhere" } })).rejects.toThrow("There is no such grant");
});

it("tells who could pay for a portion of a mixed service, and whose clause refuses it (WE-15)", async () => {
  const parts = await findWhoCouldPay(officer, { ...of, serviceId: "family-visiting", year: "2005/06" as FinancialYear });
  expect(parts.map(({ portion, cost, payers }) => [portion, cost, payers.filter(({ mayPay }) => !mayPay).map(({ sourceId }) => sourceId)])).toEqual([
    ["children of five to ten", "21000.00", ["sure-start"]], ["children under four", "14000.00", ["childrens-fund"]],
  ]);
});

it("works out changes that are not saved, or says what is wrong with them", async () => {
  const { plan } = await getScenario(officer, of.scenarioId, null);
  const award = plan.awards.find(({ id }) => id === "childrens-fund")!;
  const changed = await findTriedChanges(officer, { ...of, changes: [{ type: "changed", collection: "awards", id: award.id, field: "amount", before: award.amount, after: "0.00" }] });
  expect(changed).toMatchObject({ ok: true, evaluation: { figures: { grants: { total: "50000.00" } } } });
  const broken = await findTriedChanges(officer, { ...of, changes: [{ type: "changed", collection: "awards", id: award.id, field: "endsOn", before: null, after: "2004-03-31" }, { type: "changed", collection: "awards", id: award.id, field: "startsOn", before: null, after: "2005-04-01" }] });
  expect(broken).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining("before it starts") as string }] });
  await expect(findTriedChanges(officer, { ...of, changes: [{ type: "changed", collection: "awards", id: award.id, field: "amount", before: "1.00", after: "0.00" }] })).rejects.toThrow("does not fit");
});
