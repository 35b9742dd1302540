import { rmSync } from "node:fs";
import path from "node:path";
import { clone } from "./folders.mjs";
import { PlainLine } from "./messages.mjs";
import { refuseFullDisk, roomToBuild, run, tail } from "./run.mjs";
import { fingerprint, isStamped, stamp, unstamp } from "./stamp.mjs";

const generated = path.join(clone, "server", "database", "generated");
const stampFile = path.join(generated, ".stamp");

/** Generates the database client from the models, unless they are unchanged. */
export async function generateClient(progress) {
  const print = fingerprint(clone, ["prisma/schema.prisma", "prisma/models", "prisma.config.ts", "package-lock.json"]);
  if (isStamped(stampFile, print)) return progress.end("unchanged");
  unstamp(stampFile);
  const result = await run(process.execPath, [path.join(clone, "node_modules", "prisma", "build", "index.js"), "generate"], {
    // Generating needs no native engine, but the command would download one unless it is shown some program.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
    limitMinutes: 3,
  });
  if (result.code !== 0) {
    rmSync(stampFile, { force: true });
    refuseFullDisk(roomToBuild, result.said);
    throw new PlainLine(`The database client could not be generated. Prisma said:\n${tail(result.said)}`);
  }
  stamp(stampFile, print);
  progress.end("generated");
}
