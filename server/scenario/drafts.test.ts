import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Change, diff } from "@/domain/plan/change";
import type { Pounds } from "@/domain/plan/fields";
import type { Plan } from "@/domain/plan/plan";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { closeDatabase } from "../database/client";
import type { Scope } from "../database/scope";
import { verifyTrust } from "../verification/verify-trust";
import { saveScenarioVersion } from "./commands";
import { getDraft, keepDraft, putDraftAway } from "./drafts";
import { findOthersEditing } from "./drafts-presence";
import { getScenario } from "./queries";

const officer = lutonScope("commissioning");
const colleague = lutonScope("finance.council");
const elsewhere = lutonScope("finance.pct");
const withPay = (plan: Plan, amount: string): Plan => ({ ...plan, costLines: plan.costLines.map((line) => (line.id === "family-workers-pay" ? { ...line, amount: amount as Pounds } : line)) });

const keep = (scope: Scope, scenarioId: string, changes: readonly Change[], { baseVersion = 1, replaces = null as string | null } = {}) =>
  keepDraft({ scope, idempotencyKey: randomUUID(), scenarioId, baseVersion, changes, replaces });
const save = (scope: Scope, scenarioId: string, changes: readonly Change[], baseVersion = 1) =>
  saveScenarioVersion({ scope, idempotencyKey: randomUUID(), scenarioId, baseVersion, changes, reason: "Saved meanwhile" });
async function payOf(scenarioId: string, amount: string): Promise<Change[]> {
  const { plan } = await getScenario(officer, scenarioId, 1);
  return diff(plan, withPay(plan, amount));
}

describe("what is typed and not saved as a version", () => {
  const database = useDemonstration();

  it("is there again for its author over a new connection, as it was", async () => {
    const changes = await payOf("do-nothing", "291000.00");
    const { savedAt, newer } = await keep(officer, "do-nothing", changes);
    expect(newer).toBeNull();
    await closeDatabase();
    expect(await getDraft(officer, "do-nothing")).toEqual({ baseVersion: 1, changes, cells: [], reason: "", savedAt, newer: null });
    const later = await payOf("do-nothing", "292000.00");
    await keep(officer, "do-nothing", later, { replaces: savedAt });
    expect((await getDraft(officer, "do-nothing"))?.changes).toEqual(later);
  });

  it("keeps the reason typed so far and the text of cells that cannot be read, also where nothing else is changed", async () => {
    const before = await getDraft(officer, "do-nothing");
    const cells = [{ collection: "costLines" as const, id: "family-workers-pay", field: "amount", year: null, text: "about 290k", fault: "Enter the amount in figures only" }];
    const keepTyped = (changes: readonly Change[], replaces: string | null) =>
      keepDraft({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", baseVersion: 1, changes, cells, reason: "The pay of the", replaces });
    const { savedAt } = await keepTyped([], before?.savedAt ?? null);
    expect(await getDraft(officer, "do-nothing")).toMatchObject({ changes: [], cells, reason: "The pay of the" });
    await keepTyped(before?.changes ?? [], savedAt);
    expect(await getDraft(officer, "do-nothing")).toMatchObject({ changes: before?.changes, cells });
  });

  it("still reads a draft of the first kind, which was changes alone", async () => {
    const before = await getDraft(officer, "do-nothing");
    await queryAs(database.superuserUrl, `UPDATE scenario_drafts SET changes = (changes::json ->> 'changes') WHERE scenario_id = 'do-nothing'`);
    expect(await getDraft(officer, "do-nothing")).toMatchObject({ changes: before?.changes, cells: [], reason: "" });
  });

  it("shows nothing of itself to a colleague, to another organisation or in what the auditor reads", async () => {
    for (const other of [colleague, elsewhere]) {
      expect(await getDraft(other, "do-nothing")).toBeNull();
      await putDraftAway({ scope: other, idempotencyKey: randomUUID(), scenarioId: "do-nothing", savedAt: new Date().toISOString() });
    }
    expect((await getDraft(officer, "do-nothing"))?.changes).toHaveLength(1);
    const seen = await queryAs<{ count: number }>(database.applicationUrl, "SELECT count(*)::int AS count FROM scenario_drafts, (SELECT set_config('wherewithal.trust', 'luton', false), set_config('wherewithal.organisation', 'luton-primary-care-trust', false)) scope");
    expect(seen).toEqual([{ count: 0 }]);
    const told = await queryAs<{ detail: string }>(database.superuserUrl, "SELECT DISTINCT detail FROM audit_entries WHERE subject = 'scenario draft'");
    expect(told).toEqual([{ detail: "{}" }]);
  });

  it("stands in nobody's way: another organisation keeps and saves the same scenario as if there were no draft", async () => {
    const mine = await payOf("merge-under-three-coordinators", "300000.00");
    await keep(officer, "merge-under-three-coordinators", mine);
    const theirs = await payOf("merge-under-three-coordinators", "301000.00");
    expect((await keep(elsewhere, "merge-under-three-coordinators", theirs)).newer).toBeNull();
    await save(elsewhere, "merge-under-three-coordinators", theirs);
    expect(await getDraft(elsewhere, "merge-under-three-coordinators")).toBeNull();
    expect((await getDraft(officer, "merge-under-three-coordinators"))?.changes).toEqual(mine);
  });

  it("on a version that is no longer the latest is kept all the same, and says who saved what", async () => {
    const mine = await getDraft(officer, "merge-under-three-coordinators");
    expect(mine?.newer).toMatchObject({ latestVersion: 2, savedBy: "Finance Manager", reason: "Saved meanwhile", theirChanges: [{ id: "family-workers-pay", after: "301000.00" }] });
    expect((await keep(officer, "merge-under-three-coordinators", mine?.changes ?? [], { replaces: mine?.savedAt ?? null })).newer).toEqual({ version: 2, savedBy: "Finance Manager" });
    await expect(keep(officer, "merge-under-three-coordinators", mine?.changes ?? [], { baseVersion: 9 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is put away by saving it as a version, and not offered again when all of it is in the latest version", async () => {
    const changes = await payOf("taper-to-headroom", "299000.00");
    await keep(officer, "taper-to-headroom", changes);
    await save(officer, "taper-to-headroom", changes);
    expect(await getDraft(officer, "taper-to-headroom")).toBeNull();
    await keep(officer, "taper-to-headroom", changes);
    expect(await getDraft(officer, "taper-to-headroom")).toBeNull();
  });

  it("is not written over from another window of the same person", async () => {
    const changes = await payOf("do-nothing", "293000.00");
    await expect(keep(officer, "do-nothing", changes)).rejects.toMatchObject({ code: "CONFLICT" });
    const kept = await getDraft(officer, "do-nothing");
    await putDraftAway({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", savedAt: kept?.savedAt ?? "" });
    expect(await getDraft(officer, "do-nothing")).toBeNull();
    await keep(officer, "do-nothing", changes);
  });

  it("says who else has edited the scenario in the last five minutes, by role and organisation and no more", async () => {
    expect((await findOthersEditing(elsewhere, "do-nothing")).others).toEqual([{ roleTitle: officer.roleTitle, organisationName: "Luton Borough Council" }]);
    expect((await findOthersEditing(elsewhere, "do-nothing")).keptAt).toBeNull();
    expect((await findOthersEditing(officer, "merge-under-three-coordinators")).others).toEqual([{ roleTitle: "Finance Manager", organisationName: expect.stringContaining("Primary Care Trust") as string }]);
    expect((await findOthersEditing(officer, "merge-under-three-coordinators", new Date(Date.now() + 6 * 60_000))).others).toEqual([]);
  });

  it("leaves the record verifiable", async () => {
    expect((await verifyTrust("luton")).fault).toBeNull();
  });
});
