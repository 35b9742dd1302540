import { formatDifference, formatPounds } from "@/domain/money/format-pounds";
import { money, subtract, toPounds } from "@/domain/money/money";
import type { MergeConsequences } from "@/domain/plan/merge-consequences";

interface GapOutlookProps {
  readonly consequences: MergeConsequences;
  /** True while the figures for the last tick are on their way. */
  readonly isWorking: boolean;
}

/** The unfunded gap over the plan, now and with what is ticked and chosen; read out when it changes. */
export function GapOutlook({ consequences: { now, merged }, isWorking }: GapOutlookProps) {
  return (
    <p className="ww-notice ww-notice--plain" role="status" aria-busy={isWorking}>
      {now === null || merged === null ? (
        "With what is ticked and chosen the plan cannot be worked out. Merging says why."
      ) : (
        <>With what is ticked and chosen, the unfunded gap over the plan is <strong>{formatPounds(merged, "always")}</strong>, now {formatPounds(now, "always")}: {formatDifference(toPounds(subtract(money(merged), money(now))))}.</>
      )}
    </p>
  );
}
