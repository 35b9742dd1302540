import { defineConfig } from "@playwright/test";

const chromium = process.env.CHROMIUM_PATH;

const desktop = process.env.BASE_URL ?? "http://localhost:3000";

/**
 * The browser stories. `npm run test:e2e` builds, starts a planner on a database and a port of its own for each size
 * of screen and gives their addresses. The clock is hostile here as well. With PICTURES=1 a picture of every page
 * looked at is kept in test-results/pictures.
 */
export default defineConfig({
  testDir: "e2e/stories",
  outputDir: "test-results",
  timeout: 120_000,
  globalTimeout: 33 * 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: process.env.E2E_RESULTS ?? "test-results/e2e.json" }]],
  use: {
    timezoneId: "Pacific/Auckland",
    locale: "en-GB",
    screenshot: "only-on-failure",
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] },
  },
  projects: [
    { name: "desktop", use: { baseURL: desktop, viewport: { width: 1280, height: 900 } } },
    // What is refused, where one is sent and what paper holds do not hang on the width of the screen; the pages of the
    // finance workspace are all looked at in a tablet's width by finance-pages.
    { name: "tablet", testIgnore: /(safety|paper-and-keyboard|finance-pages|mainstreaming|pool-account|published-grants)\.spec/, use: { baseURL: process.env.TABLET_BASE_URL ?? desktop, viewport: { width: 768, height: 1024 }, hasTouch: true } },
  ],
});
