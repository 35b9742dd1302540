import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { changesToAdopt, reasonToAdopt } from "@/domain/base-budget-import/adopt-base-budgets";
import { offerBaseBudgets } from "@/domain/base-budget-import/offer-base-budgets";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { saveScenarioVersion } from "../scenario/commands";
import { getScenario } from "../scenario/queries";
import { findAuthorityReturn } from "./authority-return";
import { findContributionKey } from "./contribution-key";
import { findSpending } from "./spending";

useDemonstration();
const officer = lutonScope("commissioning");

describe("what an authority returned", () => {
  it("is offered line by line from the release that is held, beside the other official figures that differ", async () => {
    const returned = (await findAuthorityReturn(officer))!;
    const [net, total] = (["net", "total"] as const).map((figure) => offerBaseBudgets(returned.held, figure));
    expect([net!.sum, net!.stated, total!.sum, total!.stated]).toEqual(["70275000.00", "70275000.00", "74075000.00", "74075000.00"]);
    expect(returned.checks.map(({ tried, agreed }) => [tried, agreed])).toEqual([[1, 1], [1, 1], [1, 1]]);
    expect(returned.runs).toMatchObject([{ release: "2024-25", licence: "Open Government Licence v3.0" }]);
    expect((await findSpending(officer))?.whole).toMatchObject({ net: "70275000.00", total: "74075000.00", section251: "71751938" });
  });

  it("becomes base budgets of a scenario's next version, whose reason names release and line", async () => {
    const offer = offerBaseBudgets((await findAuthorityReturn(officer))!.held, "net");
    const before = await getScenario(officer, "taper-to-headroom", null);
    const council = before.plan.partners.find(({ sector }) => sector === "council")!;
    const chosen = [{ key: "youth-justice", serviceId: null }];
    const changes = changesToAdopt(before.plan.baseBudgets, offer, council.id, chosen);
    await saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "taper-to-headroom", baseVersion: before.version, changes, reason: reasonToAdopt(offer, chosen) });
    const after = await getScenario(officer, "taper-to-headroom", null);
    expect(after.reason).toBe("Base budgets from the revenue outturn (RO3) 2024-25, net current expenditure: Youth Justice");
    expect(after.plan.baseBudgets.find(({ id }) => id === "returned-youth-justice")).toMatchObject({ amount: "3233000.00", name: "Youth Justice, net current expenditure, RO3 2024-25" });
  });

  it("comes with a key of need: Luton's part of its board, and Oxfordshire's of two", async () => {
    expect((await findContributionKey(officer)).boards.map(({ board, own }) => [board, own.share])).toEqual([["QHG", "0.246379"]]);
    const oxfordshire = await findContributionKey({ ...officer, trustId: "oxfordshire" });
    expect(oxfordshire.boards.map(({ board, own }) => [board, own.share])).toEqual([["QU9", "0.402526"], ["QOX", "0.006735"]]);
  });
});
