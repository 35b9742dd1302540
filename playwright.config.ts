import { defineConfig } from "@playwright/test";
import { desktop, tablet } from "./e2e/fixtures/screens";

const chromium = process.env.CHROMIUM_PATH;

const desktopUrl = process.env.BASE_URL ?? "http://localhost:3000";

/**
 * The browser stories. `npm run test:e2e` builds, starts a planner on a database and a port of its own for each size
 * of screen and gives their addresses. The clock is hostile here as well. With PICTURES=1 a picture of every page
 * looked at is kept in test-results/pictures; with TABLET_STORIES=all every story is lived through on a tablet too.
 */
export default defineConfig({
  testDir: "e2e/stories",
  outputDir: "test-results",
  timeout: 120_000,
  globalTimeout: 43 * 60_000,
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
    { name: "desktop", use: { baseURL: desktopUrl, viewport: desktop } },
    // Every page is looked at in both widths by the stories above; these are the stories that people live through on a tablet.
    { name: "tablet", testMatch: process.env.TABLET_STORIES === "all" ? /\.spec/ : /\/(board-member|commissioning-officer|comparing|democratic-services|editing|finance-manager|grants|partner|pooled-fund)\.spec/, use: { baseURL: process.env.TABLET_BASE_URL ?? desktopUrl, viewport: tablet, hasTouch: true } },
  ],
});
