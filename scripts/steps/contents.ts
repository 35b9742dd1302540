import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { clone } from "./folders.mjs";

const options = z.object({ databaseUrl: z.string(), log: z.custom<(line: string) => void>((value) => typeof value === "function") });
export type LoadOptions = z.infer<typeof options>;
const signIn = z.object({ email: z.string(), password: z.string(), role: z.string(), trust: z.string() });
const loaded = z.object({ signIns: z.array(signIn) });
const administrator = z.object({ email: z.string(), password: z.string() });
const loader = z.object({ loadDemonstration: z.function({ input: [options], output: z.promise(loaded) }).optional(), createEmptyTrust: z.function({ input: [options], output: z.promise(administrator) }).optional() });

async function findLoader(): Promise<z.infer<typeof loader>> {
  const file = path.join(clone, "prisma", "seed", "load.ts");
  return existsSync(file) ? loader.parse(await import(pathToFileURL(file).href)) : {};
}

/** Loads the demonstration. What an interrupted loading brought in is kept: a trust comes in whole or not at all. */
export async function loadDemonstration(given: LoadOptions): Promise<z.infer<typeof loaded>> {
  const { loadDemonstration: load } = await findLoader();
  return load === undefined ? { signIns: [] } : load(given);
}

/** Makes the first administrator of a database that is to hold a trust of its own. */
export async function createEmptyTrust(given: LoadOptions): Promise<z.infer<typeof administrator>> {
  const { createEmptyTrust: create } = await findLoader();
  if (create === undefined) throw new Error("There is no way yet to make an empty trust");
  return create(given);
}
