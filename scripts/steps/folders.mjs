import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this clone. */
export const clone = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** What a running copy keeps: data, secrets, lock. Never in git. The tests name another folder. */
export const stateFolder = process.env.WHEREWITHAL_STATE || path.join(clone, ".data");
