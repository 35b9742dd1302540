import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { formatDifference, formatPounds } from "@/domain/money/format-pounds";
import type { Outputs } from "@/trpc/types";

interface BaseMovedNoticeProps {
  readonly moved: NonNullable<Outputs["merging"]["baseMoved"]>;
  /** Where the changes are taken; null for somebody who may not. */
  readonly takeHref: string | null;
}

/** Says on a branch's page that the scenario it left from has changed since, and leads to taking that in. */
export function BaseMovedNotice({ moved, takeHref }: BaseMovedNoticeProps) {
  const { name, lines, conflicts, gapNow, gapMerged, difference } = moved;
  const amount = difference === null ? "" : `, ${formatPounds(withoutSign(difference), "always")}`;
  return (
    <Notice title={`The base moved: ${lines === 1 ? "1 line" : `${lines} lines`}${amount}`}>
      <p>
        “{name}”, from which this was branched, has changed since.
        {difference !== null && gapNow !== null && gapMerged !== null && <> With all of it taken, <strong>{formatPounds(gapMerged, "always")}</strong> would be without funding in place of {formatPounds(gapNow, "always")}: {formatDifference(difference)}.</>}
        {conflicts > 0 && <> {conflicts === 1 ? "One thing was" : `${conflicts} things were`} changed here as well; you choose which value stands.</>}
      </p>
      {takeHref !== null && <p><ButtonLink kind="secondary" href={takeHref}>Take them</ButtonLink></p>}
    </Notice>
  );
}

const withoutSign = <Amount extends string>(amount: Amount): Amount => amount.replace(/^-/, "") as Amount;
