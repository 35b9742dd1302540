import "server-only";
import { calculate, type Calculated } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { gapByCertainty, type GapByCertainty } from "@/domain/funding/gap-by-certainty";
import { settledFunding, summaryOf, type FundingSummary } from "@/domain/funding/settled-funding";
import { evaluateSettled } from "@/domain/plan/evaluate";
import type { Evaluation } from "@/domain/plan/evaluation";
import { collectionNames, type Plan } from "@/domain/plan/plan";
import type { Database } from "../database/client";
import { whenNeeded } from "../solver/when-needed";
import { loadPlan, type VersionKey } from "./load-plan";

/** A sealed version's plan, and what it comes to. */
export interface SealedVersion {
  readonly plan: Plan;
  readonly calculated: Calculated;
  readonly evaluation: Evaluation;
  /** What a comparison shows besides; worked out when it is first asked for. */
  readonly compared: () => Promise<ComparedVersion>;
}

/** What of its money is left and missing, and its gap by how sure grants must be. */
export interface ComparedVersion {
  readonly funding: FundingSummary;
  readonly gapByCertainty: GapByCertainty;
}

/** Kept at most: lines of plans in all, about what ten large plans have. */
const linesKept = 60_000;
const kept = new Map<string, { readonly sealed: SealedVersion; readonly lines: number }>();

/**
 * The plan of a version whose row was read in the scope of whoever asks, worked out. A version never changes and its
 * content hash names its plan, so that what was worked out once is kept for the next to ask; the longest unasked go
 * first. Checks of the rows themselves (`npm run verify`) read the rows instead.
 */
export async function sealedVersion(db: Database, key: VersionKey, contentHash: string): Promise<SealedVersion> {
  const sealed = kept.get(nameOf(key.trustId, contentHash))?.sealed ?? (await workedOut(await loadPlan(db, key)));
  keepSealed(key.trustId, contentHash, sealed);
  return sealed;
}

/** Keeps what was worked out of a version that was saved just now, because it is opened next. */
export function keepSealed(trustId: string, contentHash: string, sealed: SealedVersion): void {
  const name = nameOf(trustId, contentHash);
  kept.delete(name);
  kept.set(name, { sealed, lines: collectionNames.reduce((lines, collection) => lines + sealed.plan[collection].length, 0) });
  dropOldest();
}

const nameOf = (trustId: string, contentHash: string): string => `${trustId} ${contentHash}`;

/** Forgets every plan, as after a start. */
export const forgetSealedVersions = (): void => kept.clear();

/** Works out a plan that was read. Throws what `evaluate` throws. */
export async function workedOut(plan: Plan): Promise<SealedVersion> {
  const calculated = calculate(prepare(plan));
  const settled = await whenNeeded((solve) => settledFunding(calculated, solve));
  const evaluation = evaluateSettled(calculated, settled);
  let compared: Promise<ComparedVersion> | null = null;
  return { plan, calculated, evaluation, compared: () => (compared ??= whenNeeded((solve) => ({ funding: summaryOf(settled), gapByCertainty: gapByCertainty(calculated, solve, settled) }))) };
}

function dropOldest(): void {
  let lines = [...kept.values()].reduce((sum, each) => sum + each.lines, 0);
  for (const [name, each] of kept) {
    if (lines <= linesKept || kept.size === 1) return;
    kept.delete(name);
    lines -= each.lines;
  }
}
