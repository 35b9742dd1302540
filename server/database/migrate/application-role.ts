import "server-only";
import { createHash } from "node:crypto";
import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { Refusal } from "../embedded/refusal";

/** The role the migrations make: it holds the rights of the web application and cannot sign in. */
export const applicationGroup = "wherewithal_application";

const longestName = 63;

/** The name of the role the web application signs in with: one for each database of a server. */
export function applicationLoginName(database: string): string {
  const name = `${database}_web`;
  if (name.length <= longestName) return name;
  return `${database.slice(0, 45)}_${createHash("sha256").update(database).digest("hex").slice(0, 12)}_web`;
}

/** The same address with another user and password. */
export function withSignIn(databaseUrl: string, user: string, password: string): string {
  const url = new URL(databaseUrl);
  url.username = encodeURIComponent(user);
  url.password = encodeURIComponent(password);
  return url.toString();
}

/** True when the database lets this user in with this password. */
export async function canSignIn(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes sure that the web application can sign in to a migrated database as a role that is neither owner nor
 * superuser and cannot step round row-level security. Gives that role's address.
 */
export async function ensureApplicationRole(options: { ownerUrl: string; password: string }): Promise<string> {
  const client = new Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ database: string }>("SELECT current_database() AS database");
    const name = applicationLoginName(rows[0]?.database ?? "wherewithal");
    const address = withSignIn(options.ownerUrl, name, options.password);
    if (await hasRole(client, name)) {
      if (!(await canSignIn(address))) await client.query(`ALTER ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(options.password)}`);
    } else {
      await client.query(`CREATE ROLE ${escapeIdentifier(name)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS INHERIT PASSWORD ${escapeLiteral(options.password)}`);
    }
    await client.query(`GRANT ${escapeIdentifier(applicationGroup)} TO ${escapeIdentifier(name)}`);
    await refusePowerfulRole(client, name);
    return address;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "42501") {
      throw new Refusal("The user in DATABASE_URL may not make roles. Let the server's administrator run ALTER ROLE … CREATEROLE for it, or make a member of wherewithal_application and set APPLICATION_DATABASE_URL to it.");
    }
    throw fault;
  } finally {
    await client.end();
  }
}

async function hasRole(client: Client, name: string): Promise<boolean> {
  return (await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name])).rowCount === 1;
}

async function refusePowerfulRole(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ powerful: boolean }>("SELECT rolsuper OR rolbypassrls AS powerful FROM pg_roles WHERE rolname = $1", [name]);
  if (rows[0]?.powerful !== false) {
    throw new Refusal(`The role ${name} may step round the locks between trusts. Run ALTER ROLE ${name} NOSUPERUSER NOBYPASSRLS and start again.`);
  }
}

/** Refuses an APPLICATION_DATABASE_URL of somebody's own that cannot be reached, is too powerful, or lacks the rights. */
export async function refuseUnfitApplication(applicationUrl: string): Promise<void> {
  const client = new Client({ connectionString: applicationUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch {
    await client.end().catch(() => undefined);
    throw new Refusal("The database in APPLICATION_DATABASE_URL does not let the application in. Correct the address, user or password, or leave it out and one is made.");
  }
  try {
    const { rows } = await client.query<{ name: string; member: boolean; owns: boolean }>(
      "SELECT current_user AS name, pg_has_role(current_user, $1, 'MEMBER') AS member, EXISTS (SELECT 1 FROM pg_class WHERE relname = '_prisma_migrations' AND pg_has_role(current_user, relowner, 'MEMBER')) AS owns",
      [applicationGroup],
    );
    const role = rows[0];
    if (role === undefined || role.owns) throw new Refusal("The user in APPLICATION_DATABASE_URL owns the tables, so no lock would hold it. Give the application a user of its own, or leave it out and one is made.");
    if (!role.member) throw new Refusal(`The user in APPLICATION_DATABASE_URL lacks the application's rights. Run GRANT ${applicationGroup} TO ${escapeIdentifier(role.name)} as the owner.`);
    await refusePowerfulRole(client, role.name);
  } finally {
    await client.end();
  }
}
