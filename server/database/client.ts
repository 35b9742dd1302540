import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/** What queries and commands get: one transaction's client, without the power to open another. */
export type Database = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$use" | "$extends">;

const kept = globalThis as typeof globalThis & { wherewithalDatabase?: PrismaClient };

/**
 * The one connection pool of this process, opened at first use as the application's database role.
 * Kept on the global object so that a reload in development does not leave pools behind.
 */
export function databaseClient(): PrismaClient {
  if (!kept.wherewithalDatabase) {
    const connectionString = process.env.APPLICATION_DATABASE_URL;
    if (!connectionString) throw new Error("APPLICATION_DATABASE_URL is not set: start with `npm start`, which sets it");
    kept.wherewithalDatabase = openDatabase(connectionString);
  }
  return kept.wherewithalDatabase;
}

/** Closes the pool of this process; the next use opens another, at the address that then stands. */
export async function closeDatabase(): Promise<void> {
  await kept.wherewithalDatabase?.$disconnect();
  delete kept.wherewithalDatabase;
}

/** Opens a pool of at most ten connections; statements give up after 5 seconds rather than hang. */
export function openDatabase(connectionString: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10, statement_timeout: 5_000, idle_in_transaction_session_timeout: 15_000 }) });
}
