import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type Change, diff } from "@/domain/plan/change";
import { financialYear, type Pounds } from "@/domain/plan/fields";
import type { Plan } from "@/domain/plan/plan";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { branchScenario, saveScenarioVersion } from "./commands";
import { getHistoryOf } from "./history-of";
import { getScenario } from "./queries";

useDemonstration();
const officer = lutonScope("commissioning");
const pay = { collection: "costLines", id: "family-workers-pay", field: null } as const;
let branchId = "";

const withPay = (plan: Plan, amount: string): Plan => ({ ...plan, costLines: plan.costLines.map((line) => (line.id === pay.id ? { ...line, amount: amount as Pounds } : line)) });

async function save(scenarioId: string, baseVersion: number, change: (plan: Plan) => Plan, reason: string): Promise<void> {
  const { plan } = await getScenario(officer, scenarioId, baseVersion);
  const changes: readonly Change[] = diff(plan, change(plan));
  await saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId, baseVersion, changes, reason });
}

/** The pay changes before a branch leaves, in the branch, and in the scenario it left after that. */
beforeAll(async () => {
  await save("do-nothing", 1, (plan) => withPay(plan, "290000.00"), "Pay is dearer");
  branchId = (await branchScenario({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", version: 2, name: "Branch", reason: "To try" })).scenarioId;
  await save("do-nothing", 2, (plan) => withPay(plan, "299000.00"), "Later, elsewhere");
  await save(branchId, 1, (plan) => ({ ...withPay(plan, "295000.00"), indexRates: plan.indexRates.map((rate) => (rate.id === "pay-award-2007-08" ? { ...rate, source: "Another guess" } : rate)) }), "Dearer still");
  await save(branchId, 2, (plan) => ({ ...plan, awardYears: plan.awardYears.map((year) => (year.id === "childrens-fund-2007-08" ? { ...year, share: "1/2" as typeof year.share } : year)) }), "Half a year");
});

describe("the history of a line", () => {
  it("tells who changed it, when, from what to what, why and in which version, over the branch and the scenario it left", async () => {
    const { rows, name, count, first } = await getHistoryOf(officer, { scenarioId: branchId, version: null, subject: pay });
    expect([name, count]).toEqual(["Pay of family workers and managers", 2]);
    expect(rows).toMatchObject([
      { scenarioId: branchId, scenarioName: "Branch", version: 2, roleTitle: officer.roleTitle, reason: "Dearer still", subject: "Pay of family workers and managers", what: "amount", from: "£290,000", to: "£295,000" },
      { scenarioId: "do-nothing", version: 2, reason: "Pay is dearer", what: "amount", from: "£288,000", to: "£290,000" },
    ]);
    expect(first).toMatchObject({ scenarioId: "do-nothing", version: 1 });
    expect(Date.parse(rows[0]?.savedAt ?? "")).not.toBeNaN();
  });

  it("ends at the version looked at, and leaves out what the other scenario did after the branch left", async () => {
    expect((await getHistoryOf(officer, { scenarioId: branchId, version: 1, subject: pay })).rows.map(({ to }) => to)).toEqual(["£290,000"]);
    expect((await getHistoryOf(officer, { scenarioId: "do-nothing", version: null, subject: pay })).rows.map(({ to }) => to)).toEqual(["£299,000", "£290,000"]);
  });

  it("of one field has no other field in it, and a line that never changed has none", async () => {
    expect((await getHistoryOf(officer, { scenarioId: branchId, version: null, subject: { ...pay, field: "name" } })).rows).toEqual([]);
    expect((await getHistoryOf(officer, { scenarioId: "taper-to-headroom", version: null, subject: pay })).rows).toEqual([]);
  });

  it("of an award has the changes of its years", async () => {
    const { rows } = await getHistoryOf(officer, { scenarioId: branchId, version: null, subject: { collection: "awards", id: "childrens-fund", field: null } });
    expect(rows).toMatchObject([{ version: 3, subject: "Children's Fund", what: "2007/08 share", from: "2/3", to: "1/2" }]);
  });

  it("is refused for a line the scenario never had, and for a version it has not", async () => {
    await expect(getHistoryOf(officer, { scenarioId: branchId, version: null, subject: { ...pay, id: "no-such-line" } })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getHistoryOf(officer, { scenarioId: branchId, version: 9, subject: pay })).rejects.toMatchObject({ code: "NOT_FOUND", message: "“Branch” has no version 9." });
  });
});

describe("the history of a figure", () => {
  it("has the changes of every line it rests on, and what it came to before and after", async () => {
    const { rows, steps } = await getHistoryOf(officer, { scenarioId: branchId, version: null, subject: { figure: "cost", year: null } });
    expect(rows.map(({ version, subject, what }) => [version, subject, what])).toEqual([[2, "Pay award 2007/08", "source"], [2, "Pay of family workers and managers", "amount"], [2, "Pay of family workers and managers", "amount"]]);
    expect(steps.map(({ scenarioId, version }) => [scenarioId, version])).toEqual([[branchId, 2], ["do-nothing", 2], ["do-nothing", 1]]);
    expect(steps[0]?.before).toBe(steps[1]?.now);
    expect(steps.at(-1)?.before).toBeNull();
  });

  it("that sources pay has the changes of costs and awards", async () => {
    const { rows } = await getHistoryOf(officer, { scenarioId: branchId, version: null, subject: { figure: "gap", year: null } });
    expect(new Set(rows.map(({ subject }) => subject))).toEqual(new Set(["Children's Fund", "Pay award 2007/08", "Pay of family workers and managers"]));
  });

  it("in one year leaves out the lines of later years", async () => {
    const { rows } = await getHistoryOf(officer, { scenarioId: branchId, version: null, subject: { figure: "gap", year: financialYear.parse("2006/07") } });
    expect(new Set(rows.map(({ subject }) => subject))).toEqual(new Set(["Pay of family workers and managers"]));
  });
});
