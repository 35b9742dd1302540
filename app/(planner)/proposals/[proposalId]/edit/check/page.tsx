import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { proposalSections } from "@/domain/proposals/sections";
import { orPage, serverApi } from "@/trpc/server";
import { AnswersBySection } from "../../../_components/answers-by-section";
import { proposalAddresses } from "../../../_components/proposal-addresses";
import { ProposalYearsTable } from "../../../_components/proposal-years-table";
import { SubmitForm } from "../../../_components/submit-form";

export const metadata: Metadata = { title: "Check your answers" };

interface CheckPageProps {
  readonly params: Promise<{ proposalId: string }>;
}

/** Every answer with its Change link; the declaration when nothing is missing. */
export default async function CheckPage({ params }: CheckPageProps) {
  const { proposalId } = await params;
  const api = await serverApi();
  const [me, proposal] = await Promise.all([api.session.me(), orPage(api.proposals.working({ proposalId }))]);
  if (!proposal.isOpenToEdits) redirect(proposalAddresses.read(proposalId));
  const { shortcomings } = proposal;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Proposals", href: proposalAddresses.list }, { words: proposal.content.partners.title, href: proposalAddresses.tasks(proposalId) }, { words: "Check your answers" }]}
        title="Check your answers"
        lead={shortcomings.length === 0 ? "Everything needed is there. Read it through, then submit it at the foot of the page." : "Not everything needed is there yet."}
        actions={proposal.content.costs.costBasis === "synthetic" ? <SyntheticTag /> : undefined}
      />
      {shortcomings.length > 0 && (
        <Notice kind="urgent" title="Before you can submit">
          <ul>
            {shortcomings.map(({ section, field, message }) => (
              <li key={`${section} ${field} ${message}`}>
                {proposalSections.find(({ id }) => id === section)?.name}: <Link href={proposalAddresses.change(proposalId, section, field)}>{message}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ProposalYearsTable years={proposal.years} totals={proposal.totals} />
      <AnswersBySection answers={proposal.answers} changeableId={proposalId} />
      {shortcomings.length === 0
        ? <SubmitForm proposalId={proposalId} contentToken={proposal.contentToken} organisationName={me.organisationName} trustName={me.trustName} isRevision={proposal.reference !== null} />
        : <p><ButtonLink href={proposalAddresses.tasks(proposalId)}>Return to the task list</ButtonLink></p>}
    </>
  );
}
