import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { clone } from "./folders.mjs";
import { run, tail } from "./run.mjs";
import { seconds } from "./progress.mjs";

const program = (...names) => path.join(clone, "node_modules", ...names);

/** Types, the purity of domain, and lint with the zones, beside each other. Each counts as one. */
export async function runChecks() {
  await run(process.execPath, [program("next", "dist", "bin", "next"), "typegen"], { limitMinutes: 2 });
  const checks = [
    ["types", [program("typescript", "bin", "tsc"), "--noEmit", "-p", "."]],
    ["domain is pure", [program("typescript", "bin", "tsc"), "--noEmit", "-p", "domain"]],
    ["lint and import zones", [program("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"]],
  ];
  const began = Date.now();
  const good = await Promise.all(checks.map(async ([name, words]) => {
    const result = await run(process.execPath, ["--max-old-space-size=4096", ...words], { limitMinutes: 15 });
    const isGood = result.code === 0;
    console.log(`        ${isGood ? "passed" : "FAILED"}  ${name} (${seconds(Date.now() - began)})`);
    if (!isGood) console.log(tail(result.said, 60));
    return isGood;
  }));
  const passed = good.filter(Boolean).length;
  return { passed, failed: checks.length - passed };
}

/** Unit, property, golden and integration tests. */
export async function runVitest() {
  return counted("vitest", async (report) => {
    const result = await run(process.execPath, [program("vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], { env: { ...process.env, NODE_ENV: "test" }, limitMinutes: 25, isShown: true });
    return { result, count: countVitest };
  });
}

/** Every property of domain ten thousand times: minutes, not seconds, and so a part of its own. */
export async function runLongProperties() {
  return counted("properties", async (report) => {
    const words = ["run", "--project", "unit", "domain", "--testTimeout=3600000", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const result = await run(process.execPath, [program("vitest", "vitest.mjs"), ...words], { env: { ...process.env, NODE_ENV: "test", PROPERTY_RUNS: "10000" }, limitMinutes: 60, isShown: true });
    return { result, count: countVitest };
  });
}

/** The browser stories against a running planner. */
export async function runStories(env) {
  return counted("stories", async (report) => {
    const result = await run(process.execPath, [program("@playwright", "test", "cli.js"), "test"], { env: { ...process.env, ...env, E2E_RESULTS: report }, limitMinutes: 45, isShown: true });
    return { result, count: countStories };
  });
}

async function counted(name, work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `wherewithal-${name}-`));
  const report = path.join(folder, "report.json");
  try {
    const { result, count } = await work(report);
    let counts = { passed: 0, failed: 0 };
    try {
      counts = count(JSON.parse(readFileSync(report, "utf8")));
    } catch {
      console.log(`        FAILED  ${name} left no report`);
      return { passed: 0, failed: 1 };
    }
    // A run that fails while every test passed (an error outside the tests, say) has failed all the same.
    return result.code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Passed and failed tests of a Vitest report; a file that could not even be read counts as one failed. */
export function countVitest(report) {
  const unread = report.testResults.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread };
}

/** Passed and failed stories of a Playwright report; one that passed only on a second try has failed. */
export function countStories(report) {
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky + report.errors.length };
}
