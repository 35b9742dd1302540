import "server-only";
import { mergeConsequences } from "@/domain/plan/merge-consequences";
import { conflictInWords, offeredLines } from "@/domain/plan/merge-in-words";
import { type MergeDecision, mergeOffer, wholeOffer } from "@/domain/plan/merge-scenarios";
import { changeKey, type Side } from "@/domain/plan/merge-choice";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import type { Pounds } from "@/domain/plan/fields";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { whenNeeded } from "../solver/when-needed";
import { inCommon, mergeAtStake, scenariosBeside } from "./merging-lineage";

/** The scenarios of the same question that a scenario may take changes from, and whether they changed anything since they parted. */
export function mergeSources(scope: Scope, scenarioId: string) {
  return read(scope, async (db) => {
    const { own, all } = await scenariosBeside(db, scope.trustId, scenarioId);
    const ours = { scenarioId, version: own.latestVersion };
    return all.filter((other) => other !== own).flatMap((other) => {
      const theirs = { scenarioId: other.scenarioId, version: other.latestVersion };
      const base = inCommon(all, ours, theirs);
      return base === null ? [] : [{ ...theirs, name: other.name, hasMoved: base.scenarioId !== theirs.scenarioId || base.version !== theirs.version }];
    });
  });
}

/** What one scenario at its latest version offers another at its latest, in words, with the pounds that hang on it. */
export function offerMerge(scope: Scope, asked: { scenarioId: string; from: string }) {
  return read(scope, async (db) => {
    const { into, from, base, three } = await mergeAtStake(db, scope.trustId, { ...asked, fromVersion: null });
    const offer = mergeOffer(three);
    const all: MergeDecision = { ...wholeOffer(offer, "ours"), choices: {} };
    return {
      into: { scenarioId: into.scenarioId, name: into.name, version: into.latestVersion },
      from: { scenarioId: from.scenarioId, name: from.name, version: from.latestVersion },
      base,
      lines: offeredLines(offer, three),
      conflicts: offer.conflicts.map((conflict) => conflictInWords(conflict, three)),
      consequences: await whenNeeded((solve) => mergeConsequences(three, all, solve)),
    };
  });
}

/**
 * What the unfunded gap becomes with what somebody has ticked and chosen so far.
 *
 * @param asked.left keys of offered changes that are not ticked; mostly few, where what is taken may be much.
 */
export function weighMerge(scope: Scope, asked: { scenarioId: string; from: string; fromVersion: number; left: readonly string[]; choices: Readonly<Record<string, Side>> }) {
  return read(scope, async (db) => {
    const { three } = await mergeAtStake(db, scope.trustId, asked);
    const taken = new Set(mergeOffer(three).changes.map(changeKey).filter((key) => !asked.left.includes(key)));
    return whenNeeded((solve) => mergeConsequences(three, { taken, choices: asked.choices }, solve));
  });
}

/** What the scenario that a branch left from has changed since: how many lines, and what taking them does to the gap. Null when there is nothing to take. */
export function baseMoved(scope: Scope, scenarioId: string) {
  return read(scope, async (db) => {
    const { own, all } = await scenariosBeside(db, scope.trustId, scenarioId);
    const parent = all.find((other) => other.scenarioId === own.branchedFrom?.scenarioId);
    if (parent === undefined) return null;
    const theirs = { scenarioId: parent.scenarioId, version: parent.latestVersion };
    const base = inCommon(all, { scenarioId, version: own.latestVersion }, theirs);
    if (base?.scenarioId === theirs.scenarioId && base.version === theirs.version) return null;
    const { three } = await mergeAtStake(db, scope.trustId, { scenarioId, from: parent.scenarioId, fromVersion: null });
    const offer = mergeOffer(three);
    const lines = new Set([...offer.changes, ...offer.conflicts].map(({ collection, id }) => `${collection} ${id}`)).size;
    if (lines === 0) return null;
    const { now, merged } = await whenNeeded((solve) => mergeConsequences(three, wholeOffer(offer, "theirs"), solve));
    return { from: theirs, name: parent.name, lines, conflicts: offer.conflicts.length, gapNow: now, gapMerged: merged, difference: differenceOf(now, merged) };
  });
}

const differenceOf = (from: Pounds | null, to: Pounds | null): Pounds | null => (from === null || to === null ? null : penceToPounds(poundsToPence(to) - poundsToPence(from)));
