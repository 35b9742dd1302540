import { defineConfig } from "@playwright/test";

const chromium = process.env.CHROMIUM_PATH;

/**
 * The browser stories. `npm run test:e2e` builds, starts the planner on a database and a port of its own and
 * gives its address in BASE_URL. The clock and the language are hostile here as well.
 */
export default defineConfig({
  testDir: "e2e/stories",
  outputDir: "test-results",
  timeout: 60_000,
  globalTimeout: 12 * 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: process.env.E2E_RESULTS ?? "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    timezoneId: "Pacific/Auckland",
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    { name: "tablet", use: { viewport: { width: 768, height: 1024 }, hasTouch: true } },
  ],
});
