import Link from "next/link";
import type { Pounds as PoundsText } from "@/domain/plan/fields";
import { Pounds } from "../money/pounds";
import { spokenInstant } from "./as-at";

interface FigureHistoryProps {
  /** Who saved the version that gave the figure its value, and why. */
  readonly saved: { readonly version: number; readonly roleTitle: string; readonly savedAt: string; readonly reason: string };
  /** What the figure was in the version before; null when this is the first. */
  readonly before: { readonly version: number; readonly total: PoundsText } | null;
  /** What that version changed, in words. */
  readonly changes: readonly string[];
  /** The page that shows every version. */
  readonly href: string;
  /** The page that shows the figure's whole history. */
  readonly historyHref: string;
}

/** Who changed a figure last, and what it was. */
export function FigureHistory({ saved, before, changes, href, historyHref }: FigureHistoryProps) {
  return (
    <div className="ww-explanation__part">
      <h3>Who changed it last, and what it was</h3>
      <p>
        {saved.roleTitle} saved version {saved.version} on {spokenInstant(saved.savedAt)}: “{saved.reason}”.{" "}
        {before === null ? "The figure has not changed since the scenario was made." : <>In version {before.version} the figure was <strong><Pounds value={before.total} pence="always" /></strong>.</>}
      </p>
      {changes.length > 0 && <ul>{changes.slice(0, 8).map((words) => <li key={words}>{words}</li>)}</ul>}
      <p><Link href={historyHref}>The whole history of this figure</Link></p>
      <p><Link href={href}>Every version of this scenario{changes.length > 8 ? `, with the other ${changes.length - 8} changes` : ""}</Link></p>
    </div>
  );
}
