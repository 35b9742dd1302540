"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { applyChanges, invert } from "@/domain/plan/change";
import { describeChange } from "@/domain/plan/describe-change";
import type { Plan } from "@/domain/plan/plan";
import { spokenInstant } from "../as-at";
import { readRefusal } from "../door-refusal";
import type { EditAction } from "../grid/edit-state";
import type { NewerVersion } from "../grid/read-conflict";
import { ChangeList } from "../version-history";
import type { OfferedDraft } from "./use-kept-draft";

interface DraftOfferProps {
  readonly draft: OfferedDraft;
  /** The plan of the latest version, which the page was opened with. */
  readonly plan: Plan;
  /** With what was kept as the edit's next state, and the version somebody else saved since, null when there is none. */
  readonly onGoOn: (action: EditAction, newer: NewerVersion | null) => void;
  readonly onPutAway: () => Promise<void>;
}

const counted = (count: number): string => (count === 1 ? "1 thing" : `${count} things`);

/** Stands before the grid when something was kept and never saved as a version: to be gone on with, or put away. */
export function DraftOffer({ draft, plan, onGoOn, onPutAway }: DraftOfferProps) {
  const [fault, setFault] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { changes, newer, baseVersion } = draft;
  const [day = "", time = ""] = spokenInstant(draft.savedAt).split(", ");
  // Nothing of the older version has to be sent: it is the latest without what was changed since.
  const base = newer === null ? plan : applyChanges(plan, invert(newer.theirChanges));
  const mine = changes === null ? null : applyChanges(base, changes);
  const goOn = (): void => void (mine !== null && onGoOn({ type: "stand on", base, baseVersion, plan: mine }, newer === null ? null : { ...newer, theirChanges: [...newer.theirChanges] }));
  const putAway = (): void => void onPutAway().catch((error: unknown) => setFault(readRefusal(error).message));
  return (
    <div ref={box} tabIndex={-1} className="ww-draft-offer">
      <Notice title={changes === null ? `You changed something on ${day} at ${time} and had not saved it as a version` : `You changed ${counted(changes.length)} on ${day} at ${time} and had not saved ${changes.length === 1 ? "it" : "them"} as a version`} announce>
        {changes === null && <p>The planner has changed since and can no longer read what you kept, so you can only put it away.</p>}
        {newer !== null && <p>{newer.savedBy} has saved version {newer.latestVersion} since: “{newer.reason}”. If you go on, you see both and choose.</p>}
        {changes !== null && mine !== null && <ChangeList changes={changes.map((change) => describeChange(change, change.type === "removed" ? base : mine))} />}
        {fault !== null && <p className="ww-kept__failure" role="alert">{fault}</p>}
        <div className="ww-actions">
          {mine !== null && <Button type="button" onClick={goOn}>Go on with {changes?.length === 1 ? "it" : "them"}</Button>}
          <Button kind="secondary" type="button" onClick={putAway}>Put {changes === null || changes.length === 1 ? "it" : "them"} away</Button>
          <span className="ww-actions__aside">What is put away cannot be brought back.</span>
        </div>
      </Notice>
    </div>
  );
}
