import Link from "next/link";
import type { ReactNode } from "react";
import { Details } from "../ui/details";
import { spokenInstant } from "./as-at";
import { Emphasised } from "./emphasised";

export interface SavedVersion {
  readonly version: number;
  readonly reason: string;
  readonly savedAt: string;
  readonly roleTitle: string;
  /** What this version changed against the one before it, in words. */
  readonly changes: readonly string[];
}

interface VersionHistoryProps {
  /** Newest first. */
  readonly versions: readonly SavedVersion[];
  readonly viewed: number;
  readonly hrefOf: (version: number) => string;
  /** The state of a version, under its heading. */
  readonly stateOf: (version: number) => ReactNode;
}

/** So many changes are read at once; the rest is one press away. */
const shownAtOnce = 6;

const counted = (count: number): string => (count === 1 ? "1 change" : `${count} changes`);

/** Every version of a scenario: its state, who saved it, when and why, and what it changed in words. */
export function VersionHistory({ versions, viewed, hrefOf, stateOf }: VersionHistoryProps) {
  return (
    <ol className="ww-versions" reversed>
      {versions.map(({ version, reason, savedAt, roleTitle, changes }) => (
        <li key={version} id={`version-${version}`}>
          <h3>{version === viewed ? <>Version {version}, shown here</> : <Link href={hrefOf(version)}>Version {version}</Link>}</h3>
          {stateOf(version)}
          <p>“{reason}” <span className="ww-muted">{roleTitle}, {spokenInstant(savedAt)}</span></p>
          {changes.length > 0 && changes.length <= shownAtOnce && <ChangeList changes={changes} />}
          {changes.length > shownAtOnce && <Details summary={`What it changed: ${counted(changes.length)}`}><ChangeList changes={changes} /></Details>}
        </li>
      ))}
    </ol>
  );
}

/** Changes in words, one a line. */
export function ChangeList({ changes }: { readonly changes: readonly string[] }) {
  return <ul>{changes.map((words, position) => <li key={`${position} ${words}`}><Emphasised>{words}</Emphasised></li>)}</ul>;
}
