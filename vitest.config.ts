import os from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A hostile clock and locale: a date read in local time or a word put into capitals by the machine's
// language shows here and not on a board's own computer. Set before the workers start, since Node reads
// the locale only then.
process.env.TZ = "Pacific/Auckland";
process.env.LANG = "tr_TR.UTF-8";
process.env.LC_ALL = "tr_TR.UTF-8";

const alias = {
  "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
  "server-only": fileURLToPath(new URL("testing/server-only.ts", import.meta.url)),
};

export default defineConfig({
  resolve: { alias },
  test: {
    pool: "forks",
    // Left to itself it keeps one core free, and of two that is half.
    maxWorkers: os.availableParallelism(),
    projects: [
      {
        resolve: { alias },
        // Pure functions leave nothing behind for the next file, so a worker reads each module once.
        test: { name: "unit", isolate: false, setupFiles: ["testing/property-runs.ts"], include: ["{domain,components,app,trpc,scripts}/**/*.test.{ts,tsx,mjs}"], testTimeout: 30_000 },
      },
      {
        resolve: { alias },
        test: {
          // A file closes its database and forgets the pool, so the next one finds a worker as new.
          name: "server",
          isolate: false,
          setupFiles: ["testing/property-runs.ts"],
          include: ["{server,prisma,testing}/**/*.test.ts"],
          globalSetup: ["testing/database/start-test-server.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
