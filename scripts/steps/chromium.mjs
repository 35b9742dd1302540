import { existsSync } from "node:fs";
import path from "node:path";
import { clone } from "./folders.mjs";
import { PlainLine } from "./messages.mjs";
import { run } from "./run.mjs";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome", "/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

async function find() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new PlainLine(`There is no Chromium at ${chosen}. Correct CHROMIUM_PATH, or leave it out.`);
    return chosen;
  }
  const installed = usual.find((file) => existsSync(file));
  if (installed !== undefined) return installed;
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** The path of a Chromium: the chosen one, the machine's, Playwright's; else one is installed where that can be. */
export async function findChromium(progress) {
  const found = await find();
  if (found !== null) return found;
  progress.say("no Chromium here yet; installing one");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { env, limitMinutes: 3 });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env, limitMinutes: 5 });
  }
  if ((await find()) === null) {
    await run(process.execPath, [path.join(clone, "node_modules", "@playwright", "test", "cli.js"), "install", "chromium"], { limitMinutes: 5 });
  }
  const installed = await find();
  if (installed === null) throw new PlainLine("No Chromium was found and none could be installed. Install Chromium or Chrome and set CHROMIUM_PATH to it.");
  return installed;
}
