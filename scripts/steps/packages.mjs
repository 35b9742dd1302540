import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { clone } from "./folders.mjs";
import { PlainLine } from "./messages.mjs";
import { refuseFullDisk, roomToBuild, roomToInstall, run, tail } from "./run.mjs";
import { fingerprint, isStamped, stamp, unstamp } from "./stamp.mjs";

const stampFile = path.join(clone, "node_modules", ".wherewithal-lock");

/** Installs the packages exactly as package-lock.json lists them, unless that has been done. */
export async function installPackages(progress) {
  const print = fingerprint(clone, ["package-lock.json"]);
  if (isStamped(stampFile, print)) return progress.end("installed already");
  if (isInstalledByHand()) {
    stamp(stampFile, print);
    return progress.end("installed already");
  }
  // An installation that is there already makes room for the next one.
  refuseFullDisk(existsSync(path.join(clone, "node_modules")) ? roomToBuild : roomToInstall);
  unstamp(stampFile);
  const packages = listLocked();
  const present = () => packages.filter((name) => existsSync(path.join(clone, name, "package.json"))).length;
  progress.say(`fetching up to ${packages.length} packages; the first time this takes a minute or two`);
  const { program, words } = npm();
  const install = (...command) =>
    run(program, [...words, ...command, "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund"], {
      beat: (gone) => progress.say(`${present()} of ${packages.length} packages, ${gone} s`),
    });
  let result = await install("ci");
  // Newer npm finds fault with a lock file that leaves out packages of machines of another kind, where the
  // registry does not have them. Installing by the same lock file without writing to it brings the same.
  if (result.code !== 0 && /can only install packages when your package\.json and package-lock\.json/.test(result.said)) result = await install("install", "--no-save");
  if (result.code !== 0) refuseFailure(result.said);
  stamp(stampFile, print);
  progress.end(`${present()} packages installed`);
}

/** npm as it was called, so that the same one does the work; a bare `npm` when we were started without it. */
function npm() {
  const script = process.env.npm_execpath;
  return script !== undefined && /npm-cli\.(c?js)$/.test(script) ? { program: process.execPath, words: [script] } : { program: "npm", words: [] };
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(clone, file), "utf8")).packages;
  } catch {
    return {};
  }
}

function listLocked() {
  return Object.keys(readPackages("package-lock.json")).filter((name) => name !== "");
}

/** npm writes its own record last of all, so a record that agrees with the lock file means a whole installation. */
function isInstalledByHand() {
  const installed = readPackages("node_modules/.package-lock.json");
  const locked = Object.entries(readPackages("package-lock.json")).filter(([name, entry]) => name !== "" && !entry.optional && !entry.devOptional);
  return locked.length > 0 && locked.every(([name, entry]) => installed[name]?.version === entry.version);
}

function refuseFailure(said) {
  refuseFullDisk(roomToInstall, said);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network|socket hang up/i.test(said)) {
    throw new PlainLine("The packages could not be fetched: npm's registry did not answer. Check the network (or npm's proxy setting) and run this again; it carries on.");
  }
  if (/EACCES|EPERM|EROFS/.test(said)) {
    throw new PlainLine(`npm may not write in ${clone}. Give yourself the folder, or clone it where you may write, and run this again.`);
  }
  if (/spawn .*ENOENT/.test(said)) throw new PlainLine("npm was not found. Install Node with npm and run this again.");
  const reasons = said.split("\n").filter((line) => /^npm error \S/.test(line)).slice(0, 8).join("\n");
  throw new PlainLine(`The packages could not be installed. npm said:\n${reasons === "" ? tail(said) : reasons}`);
}
