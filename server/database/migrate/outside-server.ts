import "server-only";
import { Client, escapeIdentifier } from "pg";
import { Refusal } from "../embedded/refusal";
import { listApplied } from "./migrate";
import { foundationName } from "./migration-files";

const oldestVersion = 150_000;

/** Where an address points, without the password. */
export function describeAddress(databaseUrl: string): { place: string; user: string; database: string } | null {
  try {
    const url = new URL(databaseUrl);
    if (!/^postgres(ql)?:$/.test(url.protocol)) return null;
    const port = url.port === "" ? "5432" : url.port;
    return { place: `${url.hostname === "" ? "localhost" : url.hostname}:${port}`, user: decodeURIComponent(url.username), database: decodeURIComponent(url.pathname.slice(1)) };
  } catch {
    return null;
  }
}

/** The plain line for a connection that failed: what is wrong and the mend, never the password. */
export function explainConnectionFault(databaseUrl: string, code: string): string {
  const at = describeAddress(databaseUrl);
  if (at === null) return "DATABASE_URL is not the address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/database.";
  switch (code) {
    case "28P01":
    case "28000":
      return `The PostgreSQL server at ${at.place} does not let in the user "${at.user}". Correct the user or the password in DATABASE_URL.`;
    case "3D000":
      return `The PostgreSQL server at ${at.place} has no database "${at.database}". Make it (createdb ${at.database}), or correct DATABASE_URL.`;
    case "53300":
      return `The PostgreSQL server at ${at.place} has no connection to spare. Wait, or raise its max_connections.`;
    case "57P03":
      return `The PostgreSQL server at ${at.place} is starting or stopping. Try again in a moment.`;
    default:
      return `The PostgreSQL server at ${at.place} cannot be reached (${code}). Check DATABASE_URL, that the server runs and that this machine may reach it.`;
  }
}

const faultCode = (fault: unknown): string => {
  if (fault instanceof AggregateError) return faultCode(fault.errors[0]);
  if (fault instanceof Error && "code" in fault && typeof fault.code === "string") return fault.code;
  return fault instanceof Error && /timeout/i.test(fault.message) ? "no answer in ten seconds" : "it does not answer as a PostgreSQL server does";
};

/**
 * Refuses, in one plain line, a server that cannot be reached or is too old, a database that is neither empty nor
 * ours, and a user with too few rights. Where the application's own address is given, a database of ours needs no
 * role to be made. Gives whether the database is empty or ours.
 */
export async function checkOutsideServer(databaseUrl: string, isApplicationGiven = false): Promise<"empty" | "ours"> {
  const at = describeAddress(databaseUrl);
  if (at === null) throw new Refusal(explainConnectionFault(databaseUrl, ""));
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (fault) {
    await client.end().catch(() => undefined);
    throw new Refusal(explainConnectionFault(databaseUrl, faultCode(fault)));
  }
  try {
    const { rows } = await client.query<{ version: number; shown: string }>("SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS shown");
    if ((rows[0]?.version ?? 0) < oldestVersion) {
      throw new Refusal(`The PostgreSQL server at ${at.place} is version ${rows[0]?.shown ?? "unknown"}, and Wherewithal needs 15 or newer. Upgrade it, or leave DATABASE_URL out to use the built-in one.`);
    }
    const held = await findWhatItHolds(client);
    if (held === "other") {
      throw new Refusal(`The database "${at.database}" at ${at.place} holds something that is not Wherewithal's. Nothing was touched; make an empty database for it and put that into DATABASE_URL.`);
    }
    await refuseLackOfRights(client, at, held === "ours" && isApplicationGiven);
    return held;
  } finally {
    await client.end();
  }
}

/** Refuses, before anything is made, a user who may not make the tables or the application's role. */
async function refuseLackOfRights(client: Client, at: { place: string; user: string; database: string }, isRoleGiven: boolean): Promise<void> {
  const { rows } = await client.query<{ name: string; may_create: boolean; may_make_roles: boolean }>(
    `SELECT current_user AS name, has_schema_privilege('public', 'CREATE') AS may_create, rolsuper OR rolcreaterole AS may_make_roles
     FROM pg_roles WHERE rolname = current_user`,
  );
  const user = rows[0];
  if (user === undefined) return;
  const name = escapeIdentifier(user.name);
  if (!user.may_create) {
    throw new Refusal(`The user "${user.name}" may not make tables in the database "${at.database}" at ${at.place}. Let the server's administrator run ALTER DATABASE ${escapeIdentifier(at.database)} OWNER TO ${name}, and start again.`);
  }
  if (!user.may_make_roles && !isRoleGiven) {
    throw new Refusal(`The user "${user.name}" at ${at.place} may not make the role that the web application works as. Let the server's administrator run ALTER ROLE ${name} CREATEROLE, and start again.`);
  }
}

async function findWhatItHolds(client: Client): Promise<"empty" | "ours" | "other"> {
  const applied = await listApplied(client);
  if (applied?.some(({ migration_name, is_finished }) => migration_name === foundationName && is_finished) === true) return "ours";
  // What an extension brought with it is not anybody's data; a table of migrations in which the first is not finished is a start that was killed.
  const { rows } = await client.query<{ others: number }>(`
    SELECT count(*)::int AS others
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
      AND NOT (n.nspname = 'public' AND c.relname = '_prisma_migrations' AND ${applied !== null && applied.every(({ migration_name }) => migration_name === foundationName) ? "true" : "false"})`);
  return rows[0]?.others === 0 ? "empty" : "other";
}
