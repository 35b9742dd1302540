import path from "node:path";
import { clone } from "./folders.mjs";
import { PlainLine } from "./messages.mjs";
import { refuseFullDisk, roomToBuild, run, tail } from "./run.mjs";
import { fingerprint, isStamped, stamp, unstamp } from "./stamp.mjs";

/** What the production build is made from. */
const sources = ["app", "components", "trpc", "server", "domain", "prisma/schema.prisma", "prisma/models", "public", "proxy.ts", "instrumentation.ts", "next.config.js", "package-lock.json"];
const isNoSource = (name) => name.startsWith("server/database/generated") || /\.(test|test-d|property)\.tsx?$/.test(name);

/** The record of a build: in its own folder, so that taking the build away takes the record too. */
export const buildStamp = (folder) => path.join(clone, folder, "wherewithal-stamp");

/** The fingerprint of a build that would be made now. */
export function buildPrint() {
  // The build itself may complete tsconfig.json, so that file's print is taken after it.
  return `${fingerprint(clone, sources, isNoSource)} ${fingerprint(clone, ["tsconfig.json"])}`;
}

/** Builds the web application into a folder (.next), unless the build there is of these very sources. */
export async function buildApplication(progress, folder = ".next") {
  const stampFile = buildStamp(folder);
  const print = buildPrint();
  if (isStamped(stampFile, print)) return progress.end("unchanged");
  refuseFullDisk(roomToBuild);
  unstamp(stampFile);
  progress.say("this takes a minute or two when sources have changed");
  const result = await run(process.execPath, [path.join(clone, "node_modules", "next", "dist", "bin", "next"), "build"], {
    env: { ...withoutDatabase(process.env), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST_DIR: folder },
    beat: (gone) => progress.say(`building, ${gone} s`),
  });
  if (result.code !== 0) {
    refuseFullDisk(roomToBuild, result.said);
    throw new PlainLine(`The web application could not be built. Next said:\n${tail(result.said, 40)}`);
  }
  stamp(stampFile, `${print.split(" ")[0]} ${fingerprint(clone, ["tsconfig.json"])}`);
  progress.end("built");
}

/** An environment with nothing in it that opens a database as its owner. */
export function withoutDatabase(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(DATABASE_URL|APPLICATION_DATABASE_URL|OWNER_DATABASE_URL|SUPERUSER_DATABASE_URL|PG[A-Z]+)$/.test(name)));
}
