import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { type Task, TaskList } from "@/components/ui/task-list";
import { proposalSections } from "@/domain/proposals/sections";
import { orPage, serverApi } from "@/trpc/server";
import { MoveForm } from "../../_components/move-form";
import { proposalAddresses } from "../../_components/proposal-addresses";
import { ProposalStatusTag } from "../../_components/proposal-status-tag";

export const metadata: Metadata = { title: "Write a proposal" };

interface TaskListPageProps {
  readonly params: Promise<{ proposalId: string }>;
}

/** The task list: each section with how far it has come, and the check before submission at the end. */
export default async function TaskListPage({ params }: TaskListPageProps) {
  const { proposalId } = await params;
  const proposal = await orPage((await serverApi()).proposals.working({ proposalId }));
  if (!proposal.isOpenToEdits) redirect(proposalAddresses.read(proposalId));
  const { statuses, content } = proposal;
  const isComplete = proposal.shortcomings.length === 0;
  const completed = Object.values(statuses).filter((status) => status === "Completed").length;

  const tasks: Task[] = proposalSections.map(({ id, name, hint }) => {
    const status = statuses[id];
    const isNotNeeded = id === "exit" && content.service.isShortTerm === false;
    const words = isNotNeeded ? "Not needed: the service is not short-term" : status === "Cannot start yet" ? cannotStart[id] ?? hint : hint;
    return { name, hint: words, status, ...(status === "Cannot start yet" ? {} : { href: proposalAddresses.section(proposalId, id) }) };
  });

  return (
    <>
      <PageHeading
        crumbs={[{ words: "Proposals", href: proposalAddresses.list }, { words: content.partners.title }]}
        title={content.partners.title}
        lead={`${completed} of ${proposalSections.length} sections completed. Every page is saved when you continue; come back at any time.`}
        actions={<ProposalStatusTag status={proposal.status} />}
        aside={proposal.reference === null ? "The reference is given when you submit" : `Reference ${proposal.reference}`}
      />
      {proposal.reference !== null && (
        <Notice title="You are revising a submitted proposal"><p>Others go on reading what you submitted. They see these edits when you submit the revision.</p></Notice>
      )}
      <h2>Write</h2>
      <TaskList tasks={tasks} />
      <h2>Check and submit</h2>
      <TaskList tasks={[isComplete
        ? { name: "Check your answers and submit", status: "Not yet started", href: proposalAddresses.check(proposalId) }
        : { name: "Check your answers and submit", hint: "Opens when every section is completed", status: "Cannot start yet" }]}
      />
      <p><ButtonLink kind="secondary" href={proposalAddresses.check(proposalId)}>See all answers so far</ButtonLink></p>
      {proposal.status === "draft" && <MoveForm proposalId={proposalId} act="discard" needsReason={false} />}
    </>
  );
}

const cannotStart: Readonly<Record<string, string>> = {
  exit: "First say under “What will be provided” whether the service is short-term",
  asks: "First enter the costs by financial year",
};
