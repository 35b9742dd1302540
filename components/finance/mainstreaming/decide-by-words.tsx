import Link from "next/link";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { capitalised } from "@/domain/plan/number-in-words";
import type { DecideBy } from "@/domain/mainstreaming/decide-by";

interface DecideByWordsProps {
  readonly decide: DecideBy;
  /** Where notice and consultation are stated; null where the version shown cannot be changed. */
  readonly serviceHref: string | null;
}

/** By when the board has to recommend, how that was counted, and whether a meeting is arranged in time. */
export function DecideByWords({ decide, serviceHref }: DecideByWordsProps) {
  if (decide.is === "outside the calendar") return <>Outside the calendar of bank holidays</>;
  if (decide.is === "not stated") {
    const words = decide.missing.map((field) => (field === "noticeMonths" ? "notice" : "consultation")).join(" and ");
    return <><Tag kind="problem">{capitalised(words)} not stated</Tag>{serviceHref !== null && <span className="ww-line"><Link href={serviceHref}>State it</Link> to work out the last safe day.</span>}</>;
  }
  const { boardBy, meetsOn, papersBy, isPassed, effectiveBy, consultationFrom, noticeBy } = decide;
  return (
    <>
      <strong className={isPassed ? "ww-ending__passed" : undefined}>{spokenDate(boardBy)}</strong>{" "}
      {isPassed && <Tag kind="problem">Passed</Tag>}
      {!isPassed && meetsOn === null && <Tag kind="problem">No meeting in time</Tag>}
      <span className="ww-table__note">{meetsOn === null ? (isPassed ? "Ask for an urgent decision, or for bridging money." : "The board has no meeting by then: arrange one.") : <>The board meets on {spokenDate(meetsOn)}{papersBy !== null && <>, papers out by {spokenDate(papersBy)}</>}.</>}</span>
      <Details summary="How it is counted">
        <ol className="ww-small">
          <li>The board recommends by {spokenDate(boardBy)}.</li>
          <li>The body that decides meets by {spokenDate(decide.decideBy)}.</li>
          <li>Its decision is published and past call-in by {spokenDate(effectiveBy)}.</li>
          <li>Consultation from {spokenDate(consultationFrom)}.</li>
          <li>Notice given by {spokenDate(noticeBy)}.</li>
        </ol>
      </Details>
    </>
  );
}
