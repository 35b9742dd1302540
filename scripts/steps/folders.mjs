import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this clone. */
export const clone = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** What a running copy keeps: data, secrets, lock. Never in git. */
export const stateFolder = path.join(clone, ".data");
