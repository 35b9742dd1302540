import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { formatPounds } from "@/domain/money/format-pounds";
import { orPage, serverApi } from "@/trpc/server";
import { AnswersBySection } from "../_components/answers-by-section";
import { MoveForm } from "../_components/move-form";
import { proposalAddresses } from "../_components/proposal-addresses";
import { ProposalHistory } from "../_components/proposal-history";
import { ProposalStatusTag } from "../_components/proposal-status-tag";
import { ProposalYearsTable } from "../_components/proposal-years-table";
import { RevisionChanges } from "../_components/revision-changes";

export const metadata: Metadata = { title: "Proposal" };

interface ProposalPageProps {
  readonly params: Promise<{ proposalId: string }>;
}

/** One proposal to read: where it stands, what it asks, what it says, and how it came to say so. */
export default async function ProposalPage({ params }: ProposalPageProps) {
  const { proposalId } = await params;
  const proposal = await orPage((await serverApi()).proposals.view({ proposalId }));
  const { totals, status } = proposal;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Proposals", href: proposalAddresses.list }, { words: proposal.reference ?? proposal.title }]}
        title={proposal.title}
        lead={`${proposal.organisationName} ${status === "draft" ? "is writing a proposal" : "proposes a service"} that costs ${formatPounds(totals.cost)} in all and asks for ${formatPounds(totals.asked)}.`}
        actions={<><ProposalStatusTag status={status} />{proposal.isSynthetic && <SyntheticTag />}{proposal.isWritable && <ButtonLink kind="secondary" href={proposalAddresses.tasks(proposalId)}>{status === "draft" ? "Continue writing" : "Revise"}</ButtonLink>}</>}
        aside={proposal.reference === null ? "No reference before submission" : `Reference ${proposal.reference}`}
      />
      <Notice kind="plain" title={`Status: ${status}`}><p>{proposal.meaning}</p></Notice>
      {proposal.hasUnsubmittedEdits && <Notice title="Your organisation has edits that are not submitted"><p>This page shows what everyone else reads: the last revision submitted.</p></Notice>}
      <ProposalYearsTable years={proposal.years} totals={totals} />
      <AnswersBySection answers={proposal.answers} changeableId={null} />
      <ProposalHistory history={proposal.history} />
      {proposal.revisions.length > 1 && <RevisionChanges revisions={proposal.revisions} />}
      {proposal.moves.length > 0 && (
        <section aria-labelledby="steps">
          <h2 id="steps">What you can do</h2>
          {proposal.moves.map(({ act, needsReason }) => <MoveForm key={act} proposalId={proposalId} act={act} needsReason={needsReason} />)}
        </section>
      )}
      {proposal.revisions.length > 0 && (
        <p className="govuk-hint">Revision {proposal.revisions.at(-1)?.revision}, content hash <code>{proposal.revisions.at(-1)?.contentHash}</code></p>
      )}
    </>
  );
}
