import { Notice } from "../ui/notice";
import { changesSince } from "./changes-since";
import type { VersionStanding } from "@/domain/decisions/confirmation-record";
import { ChangeList, type SavedVersion } from "./version-history";

interface LapsedNoticeProps {
  readonly version: number;
  readonly standing: VersionStanding;
  readonly versions: readonly SavedVersion[];
}

/** Says that a confirmation does not reach the version viewed, and what has changed since. */
export function LapsedNotice({ version, standing, versions }: LapsedNoticeProps) {
  const answered = standing.partners.filter(({ confirmation }) => confirmation !== null);
  const latest = standing.earlier.findLast(({ outcome }) => outcome !== "refused");
  if (latest === undefined || answered.length === standing.partners.length) return null;
  const who = answered.length === 0 ? "which nobody has confirmed" : `which ${answered.length} of ${standing.partners.length} partners have answered`;
  const changes = changesSince(versions, latest.version, version);
  return (
    <Notice kind="urgent" title={`The confirmation is for version ${latest.version}; you are viewing version ${version}, ${who}`}>
      <p>It stands as history below. Since then:</p>
      {changes.length > 0 ? <ChangeList changes={changes} /> : <p>Nothing but the order of lines has changed.</p>}
    </Notice>
  );
}
