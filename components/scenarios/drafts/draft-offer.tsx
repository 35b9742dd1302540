"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { applyChanges, invert } from "@/domain/plan/change";
import { describeChange } from "@/domain/plan/describe-change";
import type { Plan } from "@/domain/plan/plan";
import { spokenInstant } from "../as-at";
import { readRefusal } from "../door-refusal";
import type { CellFault, EditAction } from "../grid/edit-state";
import { lineIn, lineName } from "../grid/line-name";
import type { NewerVersion } from "../grid/read-conflict";
import { ChangeList } from "../version-history";
import type { OfferedDraft } from "./use-kept-draft";

interface DraftOfferProps {
  readonly draft: OfferedDraft;
  /** The plan of the latest version, which the page was opened with. */
  readonly plan: Plan;
  /** With what was kept as the edit's next state and the reason written so far, and the version somebody else saved since, null when there is none. */
  readonly onGoOn: (action: EditAction, reason: string, newer: NewerVersion | null) => void;
  readonly onPutAway: () => Promise<void>;
}

const counted = (count: number): string => (count === 1 ? "1 thing" : `${count} things`);

function titleOf(count: number | null, when: string): string {
  if (count === null) return `You changed something ${when} and had not saved it as a version`;
  return count === 0 ? `You wrote down ${when} why you would save a version, and had not saved it` : `You changed ${counted(count)} ${when} and had not saved ${count === 1 ? "it" : "them"} as a version`;
}

const faultOf = ({ text, fault, ...cell }: OfferedDraft["cells"][number]): CellFault => ({ cell, text, reason: fault });

/** Stands before the grid when something was kept and never saved as a version: to be gone on with, or put away. */
export function DraftOffer({ draft, plan, onGoOn, onPutAway }: DraftOfferProps) {
  const [fault, setFault] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { changes, newer, baseVersion, reason } = draft;
  const [day = "", time = ""] = spokenInstant(draft.savedAt).split(", ");
  // Nothing of the older version has to be sent: it is the latest without what was changed since.
  const base = newer === null ? plan : applyChanges(plan, invert(newer.theirChanges));
  const mine = changes === null ? null : applyChanges(base, changes);
  const cells = mine === null ? [] : draft.cells.filter((cell) => lineIn(mine, cell.collection, cell.id) !== undefined);
  const count = (changes?.length ?? 0) + cells.length;
  const goOn = (): void => void (mine !== null && onGoOn({ type: "stand on", base, baseVersion, plan: mine, faults: cells.map(faultOf) }, reason, newer === null ? null : { ...newer, theirChanges: [...newer.theirChanges] }));
  const putAway = (): void => void onPutAway().catch((error: unknown) => setFault(readRefusal(error).message));
  return (
    <div ref={box} tabIndex={-1} className="ww-draft-offer">
      <Notice title={titleOf(changes === null ? null : count, `on ${day} at ${time}`)} announce>
        {changes === null && <p>The planner has changed since and can no longer read what you kept, so you can only put it away.</p>}
        {newer !== null && <p>{newer.savedBy} has saved version {newer.latestVersion} since: “{newer.reason}”. If you go on, you see both and choose.</p>}
        {changes !== null && mine !== null && changes.length > 0 && <ChangeList changes={changes.map((change) => describeChange(change, change.type === "removed" ? base : mine))} />}
        {mine !== null && cells.length > 0 && (
          <>
            <p>{cells.length === 1 ? "This could not be read and is kept as you typed it:" : "These could not be read and are kept as you typed them:"}</p>
            <ul>{cells.map((cell) => <li key={`${cell.collection} ${cell.id} ${cell.field} ${cell.year ?? ""}`}>{lineName(mine, cell.collection, lineIn(mine, cell.collection, cell.id)!)}{cell.year !== null && `, ${cell.year}`}: “{cell.text}”. {cell.fault}.</li>)}</ul>
          </>
        )}
        {reason.trim() !== "" && <p>Your reason so far: “{reason}”</p>}
        {fault !== null && <p className="ww-kept__failure" role="alert">{fault}</p>}
        <div className="ww-actions">
          {mine !== null && <Button type="button" onClick={goOn}>Go on with {count <= 1 ? "it" : "them"}</Button>}
          <Button kind="secondary" type="button" onClick={putAway}>Put {changes === null || count <= 1 ? "it" : "them"} away</Button>
          <span className="ww-actions__aside">What is put away cannot be brought back.</span>
        </div>
      </Notice>
    </div>
  );
}
