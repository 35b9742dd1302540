import { randomUUID } from "node:crypto";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import { planShape } from "@/domain/plan/plan";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { financeLines } from "@/testing/finance-lines";
import { lutonScope } from "@/testing/demonstration";
import { migrate } from "../database/migrate/migrate";
import { verifyTrust } from "../verification/verify-trust";
import { saveScenarioVersion } from "./commands";
import { read } from "../database/read";
import { contentHash } from "./content-hash";
import { loadPlan } from "./load-plan";
import { getScenario } from "./queries";

const database = useDemonstration();
const officer = lutonScope("commissioning");
const migrations = ["20261122100000_conditions_portions_pools", "20261122140000_finance_workspace"];

const financeTables = [
  "determinations", "instalments", "claims", "consolidations", "assets", "agreement_sections", "risk_rules", "risk_shares", "waterfall_steps", "virement_rules", "spending_profiles",
  "ledger_codes", "uplifts", "positions_before", "evidence_held", "headrooms", "savings_targets",
  "ledger_rows", "ledger_imports", "closed_years", "variance_notes", "virement_answers", "virements", "exit_route_option_ends", "exit_route_options", "giving_grants", "giving_editions",
];
const laterTables = ["portions", "pinned_payments", "pools", ...financeTables];
const changedTables = ["awards", "base_budgets", "conditions", "cost_lines", "plan_abouts", "plan_services", "exit_routes"];

/** The demonstration's own later lines, put aside while the database is older than they are, and put back: a database from before had none. */
const putAside = `SET session_replication_role = replica;
  ${[...laterTables, ...changedTables].map((table) => `CREATE TABLE aside_${table} AS TABLE ${table};`).join("\n")}
  DELETE FROM conditions WHERE service_id IS NULL`;
const putBack = `SET session_replication_role = replica;
  DO $$
  DECLARE kept text; columns text;
  BEGIN
    FOREACH kept IN ARRAY ARRAY[${[...laterTables, ...changedTables].map((table) => `'${table}'`).join(", ")}] LOOP
      SELECT string_agg(quote_ident(column_name), ', ') INTO columns FROM information_schema.columns WHERE table_schema = 'public' AND table_name = kept;
      EXECUTE format('DELETE FROM %I', kept);
      EXECUTE format('INSERT INTO %I (%s) SELECT %s FROM %I', kept, columns, columns, 'aside_' || kept);
      EXECUTE format('DROP TABLE %I', 'aside_' || kept);
    END LOOP;
  END $$`;

/** Takes the database back to what it was before the migrations. */
const asBefore = [
  `DROP TABLE ${laterTables.join(", ")}`,
  "ALTER TABLE awards DROP COLUMN nature, DROP COLUMN carry_forward_share, DROP COLUMN carry_forward_limit, DROP COLUMN power, DROP COLUMN letter, DROP COLUMN keep_records_until",
  "ALTER TABLE base_budgets DROP COLUMN index, DROP COLUMN pool_id, DROP COLUMN arrangement, DROP COLUMN in_kind, DROP COLUMN contribution, DROP COLUMN priority, DROP COLUMN risk_if_not_agreed",
  "ALTER TABLE conditions DROP COLUMN kind, DROP COLUMN age_from, DROP COLUMN age_to, DROP COLUMN words, DROP COLUMN starts_on, DROP COLUMN ends_on, DROP COLUMN share, DROP COLUMN amount, DROP COLUMN owner, DROP COLUMN due_on, DROP COLUMN done_on, DROP COLUMN evidence, ALTER COLUMN service_id SET NOT NULL",
  "ALTER TABLE cost_lines DROP COLUMN nature",
  "ALTER TABLE plan_abouts DROP COLUMN certainty_policy, DROP COLUMN evidence_threshold",
  "ALTER TABLE plan_services DROP COLUMN purpose, DROP COLUMN pool_id, DROP COLUMN commissioner_id, DROP COLUMN notice_months, DROP COLUMN consultation_days",
  "ALTER TABLE exit_routes DROP COLUMN override_reason, DROP COLUMN equality_impact",
  ...migrations.map((name) => `DELETE FROM _prisma_migrations WHERE migration_name = '${name}'`),
];

describe("lines that came later than the first plans", () => {
  it("a database from before them is migrated, and every version and confirmation in it still verifies", async () => {
    await queryAs(database.superuserUrl, putAside);
    for (const statement of asBefore) await queryAs(database.ownerUrl, statement);
    expect(await migrate({ ownerUrl: database.ownerUrl, folder: path.join(process.cwd(), "prisma", "migrations") })).toEqual(migrations);
    for (const scenarioId of ["do-nothing", "mainstream-in-full"]) {
      const older = await read(officer, (db) => loadPlan(db, { trustId: "luton", scenarioId, version: 1 }));
      const saved = await read(officer, (db) => db.scenarioVersion.findUnique({ where: { trustId_scenarioId_version: { trustId: "luton", scenarioId, version: 1 } } }));
      expect(contentHash(older)).toBe(saved?.contentHash);
    }
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
      ...financeLines({ serviceId: service ?? "", costLineId: opened.plan.costLines[0]?.id ?? null, awardIds: opened.plan.awards.map(({ id }) => id), budgetId: opened.plan.baseBudgets[0]?.id ?? null, poolId: "pool", partnerIds: opened.plan.partners.map(({ id }) => id) }),
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
