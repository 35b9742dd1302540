import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openEmbedded, type EmbeddedServer } from "@/server/database/embedded/open-embedded";
import { clone } from "./folders.mjs";

/** Runs some work on an embedded server of its own in the machine's temporary folder, and takes it away after. */
export async function withTemporaryServer<Result>(work: (server: EmbeddedServer) => Promise<Result>): Promise<Result> {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), "wherewithal-"));
  try {
    const server = await openEmbedded({ clone, stateFolder, log: () => undefined });
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(stateFolder, { recursive: true, force: true });
  }
}
