import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { orPage, serverApi } from "@/trpc/server";
import { proposalAddresses } from "../../_components/proposal-addresses";

export const metadata: Metadata = { title: "Proposal submitted" };

interface SubmittedPageProps {
  readonly params: Promise<{ proposalId: string }>;
}

/** The confirmation: the reference to quote, and what happens next. */
export default async function SubmittedPage({ params }: SubmittedPageProps) {
  const { proposalId } = await params;
  const proposal = await orPage((await serverApi()).proposals.view({ proposalId }));
  const revision = proposal.revisions.at(-1);
  if (proposal.reference === null || !revision) redirect(proposalAddresses.tasks(proposalId));
  return (
    <>
      <ConfirmationPanel title={revision.revision === 1 ? "Proposal submitted" : `Revision ${revision.revision} submitted`}>
        Your reference<br /><strong>{proposal.reference}</strong>
      </ConfirmationPanel>
      <p>“{proposal.title}” can now be read by everyone in the trust.</p>
      <h2>What happens next</h2>
      <ol className="govuk-list govuk-list--number ww-measure">
        <li>The commissioning officer takes it up for appraisal. Until then you can revise it; each revision is kept, with what changed.</li>
        <li>It is weighed against needs and money. It may be sent back to you with a question.</li>
        <li>The board recommends it, defers it or does not recommend it. If it does not, you get the reason.</li>
        <li>The bodies that decide by law are asked. Nothing is committed before they agree.</li>
      </ol>
      <p className="ww-measure">Its status and every step are on the proposal’s page. Quote the reference when you ask about it.</p>
      <div className="ww-actions">
        <ButtonLink href={proposalAddresses.read(proposalId)}>See the proposal and its status</ButtonLink>
        <ButtonLink kind="secondary" href={proposalAddresses.list}>All proposals</ButtonLink>
      </div>
    </>
  );
}
