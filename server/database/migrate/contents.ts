import "server-only";
import { Client, escapeLiteral } from "pg";

/**
 * What a database of ours holds. It is kept as the comment on the migrations table: the rows themselves
 * cannot be counted from outside, since no trust is in scope, and a half-loaded demonstration must be told
 * from a whole one.
 */
export const contentKinds = ["nothing", "demonstration-begun", "demonstration", "own-begun", "own"] as const;
export type Contents = (typeof contentKinds)[number];

const mark = "wherewithal: ";

async function ask<Result>(ownerUrl: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Reads what a migrated database holds. */
export function readContents(ownerUrl: string): Promise<Contents> {
  return ask(ownerUrl, async (client) => {
    const { rows } = await client.query<{ words: string | null }>("SELECT obj_description('public._prisma_migrations'::regclass, 'pg_class') AS words");
    const words = rows[0]?.words?.slice(mark.length) ?? "nothing";
    return contentKinds.find((kind) => kind === words) ?? "own";
  });
}

/** Records what a migrated database holds from now on. */
export function writeContents(ownerUrl: string, contents: Contents): Promise<void> {
  return ask(ownerUrl, async (client) => {
    await client.query(`COMMENT ON TABLE public._prisma_migrations IS ${escapeLiteral(mark + contents)}`);
  });
}
