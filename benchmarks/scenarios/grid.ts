import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { compile } from "sass";
import { sizes } from "../engine/large-plan";
import { type Timing, timingOf } from "../measure";
import type { CaseResult } from "../suite";
import type { GridTimes } from "./grid-page";

const [few, many] = [50, 5_000];
/** Three frames of a sixtieth of a second: what still seems to happen at once. */
const atOnce = 50;

const acts = {
  usable: "until the first cell can be typed in", typed: "a key in a figure, until the next frame", left: "leaving an edited cell with Enter, until the next frame", moved: "a key, until the totals have moved",
  arrows: "an arrow key", scrolled: "scrolling to another place", found: "finding a word", pasted: "500 rows pasted, until the preview", taken: "taking them",
} as const;

/** The editing grid in a browser with many lines, beside the same grid with few. */
export async function grid(): Promise<CaseResult> {
  const name = "Editing a large scenario in the grid";
  const data = `${many} cost lines beside ${few}, × ${sizes.years} years, ${sizes.grants} grants, ${sizes.services} services`;
  const measured = await inChromium();
  if (measured === null) return { name, data, timings: [], aims: [], exactness: [], notes: ["Chromium is not on this machine, so it is not measured; CHROMIUM names its path."] };
  const [small, large] = measured;
  const timings = (Object.keys(acts) as (keyof typeof acts)[]).flatMap((act): Timing[] => [timingOf(`${few}: ${acts[act]}`, small[act]), timingOf(`${many}: ${acts[act]}`, large[act])]);
  const median = (times: GridTimes, act: keyof typeof acts): number => timingOf(act, times[act]).median;
  return {
    name, data, timings,
    aims: [
      { aim: `a key in a figure, beside ${few} lines`, measured: median(large, "typed") / median(small, "typed"), bound: 2, unit: "times", holds: "at most" },
      { aim: "a key in a figure, nine of ten", measured: timingOf("", large.typed).high, bound: atOnce, unit: "ms", holds: "at most" },
      { aim: "an arrow key, nine of ten", measured: timingOf("", large.arrows).high, bound: atOnce, unit: "ms", holds: "at most" },
      { aim: "scrolling, nine of ten", measured: timingOf("", large.scrolled).high, bound: 2 * atOnce, unit: "ms", holds: "at most" },
      { aim: "500 rows pasted, until the preview", measured: median(large, "pasted"), bound: 1_000, unit: "ms", holds: "at most" },
    ],
    exactness: [], notes: [`Of ${many} lines ${large.drawn[0]} are drawn.`],
  };
}

async function inChromium(): Promise<readonly [GridTimes, GridTimes] | null> {
  const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [here("grid-page.tsx")], bundle: true, write: false, minify: true, format: "iife", target: "es2022", jsx: "automatic", logLevel: "error",
    alias: { "next/navigation": here("grid-address.ts") }, define: { "process.env.NODE_ENV": '"production"', "process.env": "{}" },
  });
  const style = compile(here("../../app/styles/main.scss"), { loadPaths: [here("../../node_modules")], quietDeps: true }).css;
  const opened = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] }).catch(() => null);
  if (opened === null) return null;
  try {
    const measureIn = async (lines: number): Promise<GridTimes> => {
      const page = await opened.newPage({ viewport: { width: 1280, height: 900 } });
      // The grid keeps how it is looked at in the address, which only a page with one can change.
      await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><html lang=en-GB><title>Edit</title><body class=govuk-template__body><main></main>" }));
      await page.goto("http://localhost/edit");
      await page.addStyleTag({ content: style });
      await page.addScriptTag({ content: outputFiles[0]!.text });
      const times = await page.evaluate<GridTimes>(`measure(${lines})`);
      await page.close();
      return times;
    };
    return [await measureIn(few), await measureIn(many)];
  } finally {
    await opened.close();
  }
}
