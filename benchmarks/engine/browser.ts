import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { calculate } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { recalculate } from "@/domain/calculation/recalculate";
import { timeInTurns, timingOf } from "../measure";
import type { CaseResult } from "../suite";
import type { Edit } from "./browser-page";
import { editedLine, lineCount } from "./edits";
import { largePlan, sizes } from "./large-plan";

const edits = 200;
/** A sixtieth of a second. */
const oneFrame = 1000 / 60;

/** An edit in the browser: from the key to the frame that shows the new totals. */
export async function browser(): Promise<CaseResult> {
  const calculated = calculate(prepare(largePlan(lineCount)));
  const [inNode] = await timeInTurns([{ name: "Node, one line edited", run: (turn) => recalculate(calculated, editedLine(turn)), runs: 8 }], 40, 8);
  const measured = await editInChromium();
  const data = `${lineCount} cost lines × ${sizes.years} years, ${edits} edits of one line, each shown as ${sizes.years} totals`;
  if (measured === null) return { name: "In the browser", data, timings: [inNode!], aims: [], exactness: [], notes: ["Chromium is not on this machine, so it is not measured; CHROMIUM names its path."] };
  const timing = (name: string, field: keyof Edit) => timingOf(name, measured.map((edit) => edit[field]));
  const [recalculated, laidOut, frame] = [timing("Chromium, one line edited", "recalculated"), timing("Chromium, until the totals stand on the page", "laidOut"), timing("Chromium, until the next frame", "frame")];
  return {
    name: "In the browser",
    data,
    timings: [inNode!, recalculated, laidOut, frame],
    aims: [
      { aim: "work for an edit with its totals, nine of ten edits", measured: laidOut.high, bound: oneFrame, unit: "ms", holds: "at most" },
      { aim: "from the key to the frame that shows the totals, the middle edit", measured: frame.median, bound: oneFrame, unit: "ms", holds: "at most" },
    ],
    exactness: [],
    notes: [`One line edited takes Chromium ${(recalculated.median / inNode!.median).toFixed(2)} times what it takes Node.`],
  };
}

async function editInChromium(): Promise<Edit[] | null> {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL("browser-page.ts", import.meta.url))], bundle: true, write: false, minify: true, format: "iife", target: "es2022", logLevel: "error" });
  const opened = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] }).catch(() => null);
  if (opened === null) return null;
  try {
    const page = await opened.newPage();
    await page.setContent(`<!doctype html><title>Edit</title><input><table><tr>${"<td></td>".repeat(sizes.years)}</tr></table>`);
    await page.addScriptTag({ content: outputFiles[0]!.text });
    await page.evaluate("editMany(60)");
    return await page.evaluate<Edit[]>(`editMany(${edits})`);
  } finally {
    await opened.close();
  }
}
