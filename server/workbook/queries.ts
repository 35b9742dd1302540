import "server-only";
import { diff } from "@/domain/plan/change";
import { describeChange } from "@/domain/plan/describe-change";
import type { Plan } from "@/domain/plan/plan";
import { planFromWorkbook } from "@/domain/workbook/plan-from-workbook";
import { workbookOf } from "@/domain/workbook/workbook-of";
import { workbookProblemInWords } from "@/domain/workbook/workbook-problem";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { evaluateStored } from "../scenario/evaluate-stored";
import { loadPlan } from "../scenario/load-plan";
import { getScenarioVersion } from "../scenario/queries";
import { readWorkbook } from "./read-workbook";
import { refused } from "./unpack-workbook";
import { writeWorkbook } from "./write-workbook";

/**
 * One version of a scenario as a workbook's file, in base64.
 * @param asAt when it is made, in words, for its first sheet.
 */
export async function makeWorkbook(scope: Scope, { scenarioId, version, asAt }: { readonly scenarioId: string; readonly version: number | null; readonly asAt: string }) {
  const scenario = await getScenarioVersion(scope, scenarioId, version);
  const sheets = workbookOf(scenario.plan, scenario.evaluation, { question: scenario.question.title, scenarioName: scenario.name, scenarioId, version: scenario.version, contentHash: scenario.contentHash, asAt });
  return { name: scenario.name, version: scenario.version, file: Buffer.from(writeWorkbook(sheets)).toString("base64") };
}

/** A workbook that was read: the plan in it and the version it left from, or its faults in words. */
export type ReturnedWorkbook = { readonly ok: true; readonly plan: Plan; readonly version: number } | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a workbook that is to come back to a scenario; what it holds must be a plan that can be worked out. */
export async function readReturnedWorkbook(scenarioId: string, file: string): Promise<ReturnedWorkbook & { readonly contentHash?: string }> {
  const found = planFromWorkbook(await readWorkbook(Buffer.from(file, "base64")));
  if (!found.ok) return { ok: false, faults: found.problems.map(workbookProblemInWords) };
  if (found.origin.scenarioId !== scenarioId) throw refused("This workbook was downloaded from another scenario. Open that scenario and bring the workbook back there.");
  try {
    await evaluateStored(found.plan);
  } catch (error) {
    return { ok: false, faults: [error instanceof Error ? error.message : "What the workbook holds cannot be worked out."] };
  }
  return { ok: true, plan: found.plan, version: found.origin.version, contentHash: found.origin.contentHash };
}

/** The plan of the version a workbook left from, once it is sure that there is such a version with that hash. */
export async function loadOrigin(db: Database, key: { readonly trustId: string; readonly scenarioId: string; readonly version: number }, contentHash: string | undefined): Promise<Plan> {
  const saved = await db.scenarioVersion.findUnique({ where: { trustId_scenarioId_version: key } });
  if (saved?.contentHash !== contentHash) throw refused(`The workbook says it left from version ${key.version}, but that version has other content here. Download the scenario again and make your changes in the new file.`);
  return loadPlan(db, key);
}

/** What a workbook would change, in words, with nothing stored; or its faults by sheet and cell. */
export async function compareWorkbook(scope: Scope, { scenarioId, file }: { readonly scenarioId: string; readonly file: string }) {
  const found = await readReturnedWorkbook(scenarioId, file);
  if (!found.ok) return { kind: "faults", faults: found.faults } as const;
  return read(scope, async (db) => {
    const base = await loadOrigin(db, { trustId: scope.trustId, scenarioId, version: found.version }, found.contentHash);
    const latest = await db.scenarioVersion.findFirst({ where: { trustId: scope.trustId, scenarioId }, orderBy: { version: "desc" } });
    if (!latest) throw new Refusal("There is no such scenario.", { code: "NOT_FOUND" });
    const changes = diff(base, found.plan).map((change) => describeChange(change, change.type === "removed" ? base : found.plan));
    return { kind: "difference", changes, version: found.version, latestVersion: latest.version } as const;
  });
}
