import { spokenDate } from "../financial-year/spoken-date";
import type { IsoDate } from "../financial-year/financial-year";
import type { ImportKind } from "./publications";
import type { TurnedFinding } from "./turned-findings";

/** One import run as it bears on what could be seen at a moment. Instants are ISO 8601 in UTC. */
export interface AppliedRelease {
  readonly id: string;
  readonly kind: ImportKind;
  /** As the run names it: "Updated to 2026-04-01", "2024-25". */
  readonly release: string;
  /** Orders the runs of a trust. */
  readonly sequence: number;
  readonly appliedAt: string;
  readonly undoneAt: string | null;
  /** The latest list of statistical neighbours it brought; null for none. */
  readonly neighbours: { readonly edition: string; readonly month: string } | null;
}

export interface ReleasesReliedOn {
  /** Every run in force at the moment: a figure that a later one lacks shows through from an earlier one. */
  readonly inForce: readonly AppliedRelease[];
  /** Those by which they are called: of each publication the latest. */
  readonly named: readonly AppliedRelease[];
  /** The latest list of neighbours among them, "May 2025". */
  readonly neighbours: string | null;
  /** Applied after the moment and not undone, oldest first. */
  readonly appliedSince: readonly AppliedRelease[];
  /** In force at the moment and undone after it, oldest first. */
  readonly undoneSince: readonly AppliedRelease[];
}

/** A release in words, with its kind so that a page can lead to what was made of it. */
export interface NamedRelease {
  readonly kind: ImportKind;
  readonly words: string;
}

/** What a version rests on, and what has become of it since. */
export interface VersionReleases {
  readonly named: readonly NamedRelease[];
  readonly neighbours: string | null;
  readonly appliedSince: readonly NamedRelease[];
  readonly undoneSince: readonly NamedRelease[];
  /** The findings about the trust's children that turned; nothing where no release came or went. */
  readonly turned: readonly TurnedFinding[];
}

/**
 * The releases that were in force at a moment, and what has become of them since. A run that was applied and undone
 * again after the moment has changed nothing and is not told. Of the interactive tool the latest release is the one
 * applied last; of the revenue outturn it is that of the latest year, because the years stand side by side.
 */
export function releasesReliedOn(runs: readonly AppliedRelease[], moment: string): ReleasesReliedOn {
  const inOrder = [...runs].sort((one, other) => one.sequence - other.sequence);
  const inForce = inOrder.filter(({ appliedAt, undoneAt }) => appliedAt <= moment && (undoneAt === null || undoneAt > moment));
  const tool = inForce.findLast(({ kind }) => kind === "lait");
  const outturn = inForce.filter(({ kind }) => kind === "revenue-outturn").reduce<AppliedRelease | undefined>((latest, run) => (latest !== undefined && latest.release > run.release ? latest : run), undefined);
  const lists = inForce.flatMap(({ neighbours }) => neighbours ?? []);
  return {
    inForce,
    named: [tool, outturn].filter((run) => run !== undefined),
    neighbours: lists.reduce<(typeof lists)[number] | null>((latest, list) => (latest !== null && latest.month > list.month ? latest : list), null)?.edition ?? null,
    appliedSince: inOrder.filter(({ appliedAt, undoneAt }) => appliedAt > moment && undoneAt === null),
    undoneSince: inForce.filter(({ undoneAt }) => undoneAt !== null),
  };
}

/** A release as boards say it: "LAIT updated to 1 April 2026", "RO3 2024/25". */
export function releaseInWords({ kind, release }: Pick<AppliedRelease, "kind" | "release">): string {
  if (kind === "revenue-outturn") return `RO3 ${release.replace("-", "/")}`;
  const updated = /^Updated to (\d{4}-\d{2}-\d{2})$/.exec(release)?.[1];
  return updated === undefined ? `LAIT, ${release.toLowerCase()}` : `LAIT updated to ${spokenDate(updated as IsoDate)}`;
}
