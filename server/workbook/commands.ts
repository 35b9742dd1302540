import "server-only";
import { randomUUID } from "node:crypto";
import { diff } from "@/domain/plan/change";
import type { Scope } from "../database/scope";
import { write } from "../database/write";
import { Refusal } from "../refusal";
import { createScenario } from "../scenario/commands";
import { type StoredVersion, storeNextVersion } from "../scenario/store-version";
import { loadOrigin, readReturnedWorkbook } from "./queries";
import { refused } from "./unpack-workbook";

interface BroughtBack {
  readonly scope: Scope;
  readonly idempotencyKey: string;
  readonly scenarioId: string;
  readonly file: string;
  readonly name: string;
  readonly reason: string;
}

/**
 * Makes a branch of what a workbook holds: its version 1 is the version the workbook left from, its version 2 what was
 * changed in it, in one transaction. The file is read again, so that nothing is stored but what it says.
 */
export async function bringBackWorkbook(asked: BroughtBack): Promise<StoredVersion> {
  const found = await readReturnedWorkbook(asked.scenarioId, asked.file);
  if (!found.ok) throw new Refusal(found.faults.join("; "), { code: "BAD_REQUEST", field: "file" });
  return write({ scope: asked.scope, idempotencyKey: asked.idempotencyKey, act: "branch a scenario" }, async (db, now) => {
    const { scope, scenarioId } = asked;
    const { trustId } = scope;
    const parent = await db.scenario.findUnique({ where: { trustId_id: { trustId, id: scenarioId } } });
    if (!parent) throw new Refusal("There is no such scenario.", { code: "NOT_FOUND" });
    const base = await loadOrigin(db, { trustId, scenarioId, version: found.version }, found.contentHash);
    if (diff(base, found.plan).length === 0) throw refused(`Nothing in the workbook differs from version ${found.version}, so there is nothing to branch.`);
    const name = asked.name.trim();
    const named = await db.scenario.findMany({ where: { trustId, questionId: parent.questionId }, select: { name: true } });
    if (named.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw new Refusal(`There is already a scenario called “${name}”. Give the branch another name.`, { code: "CONFLICT", field: "name" });
    const id = randomUUID();
    const left = `As version ${found.version} of “${parent.name}”`;
    await createScenario(db, base, { scope, id, questionId: parent.questionId, name, doNothing: false, parent: { scenarioId, version: found.version }, position: named.length, reason: left, at: now });
    const stored = await storeNextVersion(db, base, found.plan, { scope, scenarioId: id, version: 2, reason: asked.reason, at: now });
    return { result: stored, audit: { subject: "scenario version", subjectId: `${id}/${stored.version}`, detail: { ...stored, name, branchedFrom: `${scenarioId}/${found.version}`, broughtBackFrom: "workbook" } } };
  });
}
