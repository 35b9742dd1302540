import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * The fingerprint of files and folders by name and content; dates do not count, so a fresh clone of the same
 * sources has the same one. What does not exist counts as absent, and `skip` leaves names out.
 */
export function fingerprint(root, names, skip = () => false) {
  const hash = createHash("sha256");
  const visit = (name) => {
    const file = path.join(root, name);
    if (skip(name) || !existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const child of readdirSync(file).sort()) visit(path.posix.join(name, child));
    } else {
      const content = readFileSync(file);
      hash.update(`${name}\0${content.length}\0`);
      hash.update(content);
    }
  };
  for (const name of names) visit(name);
  return hash.digest("hex");
}

/** True when the stamp file holds this fingerprint: the work was done, and to its end. */
export function isStamped(file, print) {
  try {
    return readFileSync(file, "utf8").trim() === print;
  } catch {
    return false;
  }
}

/** Records that the work of this fingerprint is complete. Called last, so that a killed start does it again. */
export function stamp(file, print) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${print}\n`);
}

/** Takes the record away before the work begins again. */
export function unstamp(file) {
  rmSync(file, { force: true });
}
