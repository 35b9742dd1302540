import { randomUUID } from "node:crypto";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import { planShape } from "@/domain/plan/plan";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { migrate } from "../database/migrate/migrate";
import { verifyTrust } from "../verification/verify-trust";
import { saveScenarioVersion } from "./commands";
import { contentHash } from "./content-hash";
import { getScenario } from "./queries";

const database = useDemonstration();
const officer = lutonScope("commissioning");
const migration = "20261122100000_conditions_portions_pools";

/** The demonstration's own later lines, put aside while the database is older than they are, and put back: a database from before had none. */
const putAside = `SET session_replication_role = replica;
  CREATE TABLE aside_portions AS TABLE portions; CREATE TABLE aside_pinned_payments AS TABLE pinned_payments; CREATE TABLE aside_conditions AS SELECT * FROM conditions WHERE service_id IS NULL;
  DELETE FROM conditions WHERE service_id IS NULL`;
const putBack = `SET session_replication_role = replica;
  INSERT INTO portions TABLE aside_portions; INSERT INTO pinned_payments TABLE aside_pinned_payments; INSERT INTO conditions TABLE aside_conditions;
  DROP TABLE aside_portions, aside_pinned_payments, aside_conditions`;

/** Takes the database back to what it was before the migration. */
const asBefore = [
  "DROP TABLE portions, pinned_payments, pools",
  "ALTER TABLE awards DROP COLUMN nature, DROP COLUMN carry_forward_share, DROP COLUMN carry_forward_limit",
  "ALTER TABLE base_budgets DROP COLUMN index, DROP COLUMN pool_id, DROP COLUMN arrangement, DROP COLUMN in_kind",
  "ALTER TABLE conditions DROP COLUMN kind, DROP COLUMN age_from, DROP COLUMN age_to, DROP COLUMN words, DROP COLUMN starts_on, DROP COLUMN ends_on, DROP COLUMN share, DROP COLUMN amount, ALTER COLUMN service_id SET NOT NULL",
  "ALTER TABLE cost_lines DROP COLUMN nature",
  "ALTER TABLE plan_abouts DROP COLUMN certainty_policy",
  "ALTER TABLE plan_services DROP COLUMN purpose, DROP COLUMN pool_id",
  `DELETE FROM _prisma_migrations WHERE migration_name = '${migration}'`,
];

describe("lines that came later than the first plans", () => {
  it("a database from before them is migrated, and every version and confirmation in it still verifies", async () => {
    await queryAs(database.superuserUrl, putAside);
    for (const statement of asBefore) await queryAs(database.ownerUrl, statement);
    expect(await migrate({ ownerUrl: database.ownerUrl, folder: path.join(process.cwd(), "prisma", "migrations") })).toEqual([migration]);
    await queryAs(database.superuserUrl, putBack);
    expect((await verifyTrust("luton")).fault).toBeNull();
  });

  it("are saved, read back to the hash of their version, changed and taken out again", async () => {
    const opened = await getScenario(officer, "do-nothing", null);
    const [service, award, partner] = [opened.plan.services[0]?.id, opened.plan.awards[0]?.id, opened.plan.partners[0]?.id];
    const used = planShape.parse({
      ...opened.plan,
      about: { ...opened.plan.about, certaintyPolicy: "confirmed and provisional" },
      services: opened.plan.services.map((line) => ({ ...line, purpose: "Family support", outcome: "Stay safe", poolId: "pool" })),
      awards: opened.plan.awards.map((line) => ({ ...line, nature: "revenue", carryForwardShare: "0.05", carryForwardLimit: "1000.5" })),
      conditions: [...opened.plan.conditions, { id: "ages", awardId: award, kind: "ages", ageFrom: 0, ageTo: 4, clause: "For the youngest" }, { id: "dates", awardId: award, kind: "dates", endsOn: "2008-03-31", clause: "Until the grant ends" }, { id: "floor", awardId: award, kind: "additionality floor", amount: "10.00", clause: "In addition" }],
      portions: [{ id: "young", serviceId: service, name: "Under five", share: "1/3", ageFrom: 0, ageTo: 4, needLevel: null, area: null }, { id: "old", serviceId: service, name: "Five and over", share: "2/3", ageFrom: 5, ageTo: 10, needLevel: null, area: "North" }],
      pinnedPayments: [{ id: "pin", year: "2005/06", source: "awards", sourceId: award, serviceId: service, limit: "at most", amount: "50.00", reason: "The board has said so" }],
      pools: [{ id: "pool", name: "Family support fund", hostId: partner, legalBasis: "National Health Service Act 2006, section 75", riskShare: "pro rata", netting: "net across schemes" }],
      baseBudgets: opened.plan.baseBudgets.map((line) => ({ ...line, arrangement: "pooled", poolId: "pool", inKind: true, index: "pay award" })),
    });
    const save = async (from: typeof opened, plan: typeof used) => {
      await saveScenarioVersion({ scope: officer, idempotencyKey: randomUUID(), scenarioId: "do-nothing", baseVersion: from.version, changes: diff(from.plan, plan), reason: "A board asked" });
      return getScenario(officer, "do-nothing", null);
    };

    const saved = await save(opened, used);
    expect(diff(saved.plan, used)).toEqual([]);
    expect(contentHash(saved.plan)).toBe(saved.contentHash);
    expect(saved.contentHash).not.toBe(opened.contentHash);

    const restored = await save(saved, planShape.parse(opened.plan));
    expect(restored.contentHash).toBe(opened.contentHash);
    expect((await verifyTrust("luton")).fault).toBeNull();
  });

  it("are sealed with their version and seen in their own trust only", async () => {
    await expect(queryAs(database.superuserUrl, "UPDATE portions SET share = '1' WHERE id = 'young'")).rejects.toMatchObject({ code: "23001" });
    await expect(queryAs(database.superuserUrl, "DELETE FROM pools")).rejects.toMatchObject({ code: "23001" });
    await expect(queryAs(database.applicationUrl, "UPDATE pinned_payments SET amount = 1")).rejects.toMatchObject({ code: "42501" });
    await expect(queryAs(database.applicationUrl, "DELETE FROM portions")).rejects.toMatchObject({ code: "42501" });
    expect(await queryAs(database.applicationUrl, "SELECT * FROM pools")).toEqual([]);
  });
});
