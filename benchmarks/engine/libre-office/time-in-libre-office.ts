import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Calculated } from "@/domain/calculation/calculate";
import { penceAt, sumsBy } from "@/domain/calculation/read-worked";
import { timingOf } from "../../measure";
import type { CaseResult } from "../../suite";
import { sizes } from "../large-plan";
import { measuringModule, profileFiles } from "./macro";
import { planSheets, rateRow } from "./plan-sheets";
import { sheetFile } from "./sheet-file";

/** LibreOffice's command; the variable SOFFICE names another. */
const soffice = process.env["SOFFICE"] ?? "soffice";
const runs = 7;

/** LibreOffice's own name and version, or null where it is not on this machine. */
export async function libreOfficeVersion(): Promise<string | null> {
  try {
    return (await promisify(execFile)(soffice, ["--version"])).stdout.trim();
  } catch {
    return null;
  }
}

/**
 * Times the same model in LibreOffice Calc without a window: a macro changes one rate and measures the recalculation
 * from inside. `after` gives our own figures at a rate.
 */
export async function timeInLibreOffice(calculated: Calculated, rate: { readonly index: string; readonly year: number; readonly rates: readonly string[] }, after: (rate: string) => Calculated): Promise<Pick<CaseResult, "timings" | "exactness" | "notes">> {
  if ((await libreOfficeVersion()) === null) return { timings: [], exactness: [], notes: ["LibreOffice is not on this machine (no command soffice), so it is not measured; `apt-get install libreoffice-calc` puts it there."] };
  const folder = await mkdtemp(join(tmpdir(), "wherewithal-bench-"));
  try {
    const { costs, sources } = calculated.prepared;
    const read = [{ sheet: "Lines", rows: costs.positions.size }, { sheet: "Money", rows: sources.positions.size }, { sheet: "Services", rows: costs.groupings[0]!.positions.size }, { sheet: "Partners", rows: costs.groupings[1]!.positions.size }];
    const [sheet, resultPath] = [join(folder, "plan.fods"), join(folder, "result.txt")];
    await writeFile(sheet, sheetFile(planSheets(calculated)));
    const module = measuringModule({ sheetUrl: pathToFileURL(sheet).href, resultPath, rateColumn: rate.year + 1, rateRow: rateRow(costs.rises.positions.get(`index ${rate.index}`)!), rates: rate.rates.map(Number), runs, read, years: sizes.years });
    // A first start makes the profile; it would write over what stands there already.
    await startOffice(folder, "--terminate_after_init");
    for (const [path, text] of Object.entries(profileFiles(module))) {
      await mkdir(dirname(join(folder, "profile", path)), { recursive: true });
      await writeFile(join(folder, "profile", path), text);
    }
    await startOffice(folder, "macro:///Standard.Bench.Measure");
    return readResult((await readFile(resultPath, "utf8")).trim().split("\n"), after(rate.rates[(runs + 1) % rate.rates.length]!));
  } catch (error) {
    return { timings: [], exactness: [], notes: [`LibreOffice is on this machine but could not be measured: ${error instanceof Error ? error.message : String(error)}`] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const startOffice = (folder: string, what: string): Promise<unknown> =>
  promisify(execFile)(soffice, ["--headless", "--norestore", "--nologo", `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, what], { timeout: 150_000 });

function readResult(lines: readonly string[], ours: Calculated): Pick<CaseResult, "timings" | "exactness" | "notes"> {
  const byName = new Map<string, string[]>();
  for (const line of lines) {
    const [name = "", value = ""] = line.split(" ");
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [value]);
    else values.push(value);
  }
  const cells = (side: "costs" | "sources"): string[] => [...ours[side].set.positions.values()].flatMap((row) => ours.prepared.years.map((_, year) => String(penceAt(ours[side], row, year))));
  const sums = (name: "service" | "partner"): string[] => [...sumsBy(ours.costs, name).values()].flat().map(String);
  const compared = [["Lines", cells("costs")], ["Money", cells("sources")], ["Services", sums("service")], ["Partners", sums("partner")]] as const;
  const timing = (name: string, of: string) => timingOf(name, (byName.get(of) ?? []).map(Number));
  return {
    timings: [timing("LibreOffice Calc, one rate changed", "changed"), timing("LibreOffice Calc, everything", "all")],
    exactness: compared.map(([sheet, own]) => {
      const theirs = byName.get(sheet) ?? [];
      const different = own.filter((pence, at) => pence !== theirs[at]).length;
      return { what: `${own.length} cells of LibreOffice's sheet ${sheet} are ours to the penny (${different} differ)`, exact: different === 0 && own.length === theirs.length };
    }),
    notes: [],
  };
}
