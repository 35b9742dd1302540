import type { Metadata } from "next";
import { AsAtForm } from "@/components/scenarios/as-at-form";
import { spokenInstant } from "@/components/scenarios/as-at";
import { PrintButton } from "@/components/scenarios/print-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { orPage, serverApi } from "@/trpc/server";
import { loadAsAt } from "../../../_components/load-as-at";
import { decisionAddresses, decisionAddressesAt, readEdition } from "../../_components/decision-addresses";
import { StatusTag } from "../../_components/decision-tags";
import { capitalised, meetingDay } from "../../_components/decision-words";
import { RecordFigures } from "../../_components/record-figures";
import { RecordPart } from "../../_components/record-part";

export const metadata: Metadata = { title: "Decision record" };

interface RecordPageProps {
  readonly params: Promise<{ readonly recommendationId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** A decision record as it was written, for screen and paper, with what an outsider needs to check it. */
export default async function RecordPage({ params, searchParams }: RecordPageProps) {
  const [{ recommendationId }, search] = await Promise.all([params, searchParams]);
  const asked = readEdition(search["edition"]);
  const api = await serverApi();
  const { answer: record, view } = await loadAsAt({ href: decisionAddresses.record(recommendationId, asked), search }, (at) => orPage(api.decisions.record({ recommendationId, edition: asked, at })));
  const addresses = decisionAddressesAt(view.at);
  const { content, faults } = record;
  const { recommendation, takingPart, meeting } = content;
  const latest = record.editions.at(-1)?.edition ?? record.edition;

  return (
    <>
      <PageHeading
        crumbs={[{ words: "Decisions", href: addresses.list }, { words: content.item.title, href: addresses.item(record.itemId) }, { words: "Decision record" }]}
        title={`Decision record: ${content.item.title}`}
        lead={recommendation.wording}
        actions={<><ButtonLink href={decisionAddresses.exportRecord(recommendationId, record.edition)} download>Download the record</ButtonLink><PrintButton />{recommendation.outcome === "recommended" && <StatusTag status={content.status} />}</>}
        aside={`Edition ${record.edition} of ${latest}, ${spokenInstant(content.edition.recordedAt)}`}
      />
      <AsAtForm path={decisionAddresses.record(recommendationId)} view={view} kept={asked === null ? {} : { edition: String(asked) }}>The edition that was the latest by the end of that day.</AsAtForm>
      {faults.length === 0
        ? <Notice kind="plain"><p>Checked just now: every part is as it was recorded.</p></Notice>
        : <Notice kind="urgent" title="This record is not as it was made"><ul>{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul></Notice>}
      {record.edition !== latest && <Notice title="There is a later edition"><p>The bodies have answered since. <a href={addresses.record(recommendationId)}>Read edition {latest}</a>.</p></Notice>}

      <RecordPart title="1. Date and body">
        <SummaryList rows={[
          { name: "Body", value: meeting.body },
          { name: "Date", value: meetingDay(meeting) },
          ...(meeting.place === null ? [] : [{ name: "Place", value: meeting.place }]),
          { name: "Item", value: `${content.item.number}. ${content.item.title}: ${content.item.asked}` },
          ...(content.item.source === null ? [] : [{ name: "Source", value: content.item.source }]),
        ]} />
      </RecordPart>
      <RecordPart title="2. What was recommended">
        <SummaryList rows={[
          { name: "Outcome", value: capitalised(recommendation.outcome) },
          { name: "Wording", value: recommendation.wording },
          { name: "Key decision", value: recommendation.keyDecision ? "Yes" : "No" },
          ...(recommendation.version === null ? [] : [{ name: "Exact version", value: <>{recommendation.version.name}, version {recommendation.version.version}<br /><code className="ww-hash">{recommendation.version.contentHash}</code></> }]),
        ]} />
      </RecordPart>
      <RecordPart title="3. Reasons"><p className="ww-measure">{content.reasons}</p></RecordPart>
      <RecordPart title="4. Alternatives considered and rejected" isEmpty={content.alternatives.length === 0}>
        <ul>{content.alternatives.map(({ name, version, reason }) => <li key={name}><strong>{name}{version === null ? "" : `, version ${version.version}`}</strong>: {reason}</li>)}</ul>
      </RecordPart>
      <RecordPart title="5. Interests declared" isEmpty={content.interests.length === 0}>
        <ul>{content.interests.map(({ declaredBy, organisation, kind, nature, effect }) => <li key={`${declaredBy} ${nature}`}>{declaredBy}, {organisation} ({kind}): {nature} {capitalised(effect)}.</li>)}</ul>
      </RecordPart>
      <RecordPart title="6. Dispensations" isEmpty={content.dispensations.length === 0}>
        <ul>{content.dispensations.map(({ heldBy, organisation, words }) => <li key={`${heldBy} ${words}`}>{heldBy}, {organisation}: {words}</li>)}</ul>
      </RecordPart>
      <RecordPart title="7. Who took part">
        {takingPart.present.length === 0
          ? <p>The document does not say who was there or how they stood.</p>
          : (
            <>
              <p>By {takingPart.rule}; reached by {takingPart.reachedBy ?? "neither consensus nor majority"}. Quorum: {takingPart.quorum.membersNeeded} members from {takingPart.quorum.organisationsNeeded} organisations; {takingPart.quorum.membersPresent} from {takingPart.quorum.organisationsPresent} counted.</p>
              <ul>{takingPart.present.map(({ role, organisation, voting, position, reason }, index) => <li key={`${role} ${organisation} ${index}`}>{role}, {organisation}: {position === null ? (voting ? "no position" : "not voting") : position}{reason === null ? "" : `. ${reason}`}</li>)}</ul>
            </>
          )}
      </RecordPart>
      <RecordPart title="8. Financial confirmations" isEmpty={content.confirmations.length === 0}>
        <ul>{content.confirmations.map(({ organisation, by, outcome, statement, confirmedAt }) => <li key={organisation}><strong>{organisation}</strong>, {by}, {spokenInstant(confirmedAt)}: {outcome}. {statement}</li>)}</ul>
      </RecordPart>
      <RecordPart title="9. The money" isEmpty={content.figures === null}>{content.figures && <RecordFigures figures={content.figures} />}</RecordPart>
      <RecordPart title="10. The bodies that decide" isEmpty={content.referrals.length === 0}>
        <ul>
          {content.referrals.map(({ body, manner, verb, stage, answers }) => (
            <li key={body}><strong>{body}</strong> ({manner}, to {verb}): {stage}{answers.map(({ kind, decidedOn, effectiveOn, reason }) => `. ${capitalised(kind)} on ${spokenDate(decidedOn)}${effectiveOn === null ? "" : `, in effect from ${spokenDate(effectiveOn)}`}: ${reason}`).join("")}</li>
          ))}
        </ul>
      </RecordPart>
      <section className="ww-print-footer" aria-label="How to check this record">
        <p>Recorded by the {content.edition.recordedBy}, {spokenInstant(content.edition.recordedAt)}, edition {record.edition}. <code>{decisionAddresses.record(recommendationId, record.edition)}</code></p>
        <p>Hash of this record: <code className="ww-hash">{record.hash}</code></p>
        {content.edition.previousHash !== "" && <p>Hash of the edition before: <code className="ww-hash">{content.edition.previousHash}</code></p>}
        <p>Head of the audit log before it: entry {content.audit.sequence}, <code className="ww-hash">{content.audit.hash}</code></p>
        <p>To check it without us: download the record and run <code>node verify-decision.mjs</code> on the file.</p>
      </section>
    </>
  );
}
