import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { evaluate } from "@/domain/plan/evaluate";
import { planFromWorkbook } from "@/domain/workbook/plan-from-workbook";
import { workbookOf } from "@/domain/workbook/workbook-of";
import { workbookParts } from "@/domain/workbook/workbook-parts";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { readWorkbook } from "./read-workbook";

/** LibreOffice's command, when the environment names one. */
const soffice = process.env["SOFFICE"];
const about = { question: "Who pays?", scenarioName: "Do nothing", scenarioId: "do-nothing", version: 3, contentHash: "a".repeat(64), asAt: "10 May 2005, 14:32" };

it.skipIf(soffice === undefined)("LibreOffice opens a scenario's workbook, works its checks out to nought, and saves exactly the plan (skipped unless SOFFICE names its command)", { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "wherewithal-workbook-"));
  try {
    const plans = fc.sample(arbitraryPlan, { numRuns: 5, seed: 20 });
    const files = await Promise.all(plans.map(async (plan, at) => {
      const file = join(folder, `plan-${at}.xlsx`);
      // The results are taken out of the formulas, so that only working them out makes the checks come to nought.
      const parts = [...workbookParts(workbookOf(plan, evaluate(plan), about))].map(([path, text]) => [path, strToU8(text.replace(/<\/f><v>[^<]*<\/v>/g, "</f>"))] as const);
      await writeFile(file, zipSync(Object.fromEntries(parts)));
      return file;
    }));
    await promisify(execFile)(soffice ?? "", ["--headless", "--norestore", "--nologo", `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "saved"), ...files], { timeout: 170_000 });
    for (const [at, plan] of plans.entries()) {
      const sheets = await readWorkbook(await readFile(join(folder, "saved", `plan-${at}.xlsx`)));
      expect(planFromWorkbook(sheets)).toEqual({ ok: true, plan, origin: { scenarioId: "do-nothing", version: 3, contentHash: about.contentHash } });
      const checks = sheets.find(({ name }) => name === "Checks")?.rows ?? [];
      const differences = checks.filter(([label]) => label === "Difference" || label === "All differences together");
      expect(differences.length).toBe(7);
      for (const [, ...cells] of differences) for (const cell of cells.filter((one) => one !== null)) expect(cell).toEqual({ number: "0" });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
