import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { useDemonstration } from "@/testing/database/use-demonstration";

const database = useDemonstration();

/** Runs statements as the application's role in one transaction that is taken back. */
async function asApplication<Result>(scope: Readonly<Record<string, string>>, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: database.applicationUrl });
  await client.connect();
  try {
    await client.query("BEGIN");
    for (const [name, value] of Object.entries(scope)) await client.query("SELECT set_config($1, $2, true)", [`wherewithal.${name}`, value]);
    return await work(client);
  } finally {
    await client.query("ROLLBACK");
    await client.end();
  }
}

async function tables(): Promise<readonly { name: string; guarded: boolean; forced: boolean; carriesTrust: boolean }[]> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string; guarded: boolean; forced: boolean; carriesTrust: boolean }>(
    `SELECT c.relname AS name, c.relrowsecurity AS guarded, c.relforcerowsecurity AS forced,
            EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'trust_id') AS "carriesTrust"
     FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations' ORDER BY 1`,
  );
  await client.end();
  return rows;
}

describe("the locks in the database", () => {
  it("every table carries trust_id and has row-level security, forced", async () => {
    const found = await tables();
    expect(found.length).toBeGreaterThan(30);
    for (const table of found) expect(table, table.name).toMatchObject({ guarded: true, forced: true, carriesTrust: true });
  });

  it("the application's role owns nothing, is no superuser and cannot pass by a policy", async () => {
    const { rows } = await asApplication({}, (client) =>
      client.query(`SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned FROM pg_roles WHERE rolname = current_user`));
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 }]);
  });

  it("with no scope set, every table gives no rows", async () => {
    for (const { name } of await tables()) {
      const { rows } = await asApplication({}, (client) => client.query<{ count: number }>(`SELECT count(*)::int AS count FROM "${name}"`));
      expect(rows[0]?.count, name).toBe(0);
    }
  });

  it("in one trust's scope, no table gives a row of another trust", async () => {
    for (const { name } of await tables()) {
      const { rows } = await asApplication({ trust: "luton", organisation: "luton-borough-council" }, (client) => client.query<{ count: number }>(`SELECT count(*)::int AS count FROM "${name}" WHERE trust_id <> 'luton'`));
      expect(rows[0]?.count, name).toBe(0);
    }
  });

  const appendOnly = ["audit_entries", "idempotency_keys", "scenario_versions", "confirmations", "confirmation_sources", "confirmation_years", "decision_records", "recommendations", "referral_answers"];

  it.each(appendOnly)("the application may not UPDATE, DELETE or TRUNCATE %s", async (table) => {
    for (const statement of [`UPDATE ${table} SET trust_id = trust_id`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`, `ALTER TABLE ${table} DISABLE TRIGGER ALL`]) {
      await expect(asApplication({ trust: "luton" }, (client) => client.query(statement)), statement).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("a line of a saved version can be neither changed, removed nor added, also by the owner", async () => {
    const attempts = [
      `UPDATE cost_lines SET amount = 1 WHERE scenario_id = 'do-nothing'`,
      `DELETE FROM cost_lines WHERE scenario_id = 'do-nothing'`,
      `UPDATE cost_lines SET to_version = 1 WHERE scenario_id = 'do-nothing'`,
      `INSERT INTO cost_lines SELECT trust_id, scenario_id, 'slipped-in', 1, to_version, position, name, service_id, partner_id, cost_type, amount, "index", starts_on, ends_on, part_year, recurrence, basis FROM cost_lines WHERE scenario_id = 'do-nothing' LIMIT 1`,
    ];
    for (const url of [database.applicationUrl, database.ownerUrl]) {
      for (const attempt of attempts) {
        const client = new Client({ connectionString: url });
        await client.connect();
        await client.query("BEGIN");
        await client.query("SELECT set_config('wherewithal.trust', 'luton', true)");
        await expect(client.query(attempt), attempt).rejects.toMatchObject({ code: expect.stringMatching(/42501|23001|23514/) as string });
        await client.end();
      }
    }
  });

  it("a third decimal is refused, not rounded", async () => {
    const client = new Client({ connectionString: database.superuserUrl });
    await client.connect();
    const { rows } = await client.query<{ table: string; column: string }>(`SELECT table_name AS table, column_name AS column FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'numeric'`);
    const checks = await client.query<{ definition: string }>(`SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'c'`);
    await client.end();
    expect(rows.length).toBeGreaterThan(6);
    for (const { table, column } of rows) expect(checks.rows.some(({ definition }) => definition.startsWith(`${table} `) && definition.includes(`scale(${column}) <= 2`)), `${table}.${column}`).toBe(true);
  });
});
