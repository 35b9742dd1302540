import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { sectionEdit } from "@/domain/proposals/content";
import { isSectionId, proposalSections, sectionAfter } from "@/domain/proposals/sections";
import { orPage, serverApi } from "@/trpc/server";
import { proposalAddresses } from "../../../_components/proposal-addresses";
import { SectionForm } from "../../../_components/section-form";

interface SectionPageProps {
  readonly params: Promise<{ proposalId: string; section: string }>;
  readonly searchParams: Promise<{ from?: string }>;
}

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const { section } = await params;
  return { title: proposalSections.find(({ id }) => id === section)?.name ?? "Proposal" };
}

/** One section of a proposal, one page. */
export default async function SectionPage({ params, searchParams }: SectionPageProps) {
  const { proposalId, section } = await params;
  if (!isSectionId(section)) notFound();
  const proposal = await orPage((await serverApi()).proposals.working({ proposalId }));
  if (!proposal.isOpenToEdits) redirect(proposalAddresses.read(proposalId));
  const about = proposalSections.find(({ id }) => id === section);
  const open = proposal.shortcomings.filter((shortcoming) => shortcoming.section === section);
  const problems = open.filter(({ kind }) => kind === "problem");
  const isStarted = proposal.statuses[section] === "In progress";
  const after = sectionAfter(section);
  const tasks = proposalAddresses.tasks(proposalId);
  const ways = (await searchParams).from === "check"
    ? [{ words: "Save and return to your answers", href: proposalAddresses.check(proposalId) }]
    : [{ words: "Save and continue", href: after === null ? tasks : proposalAddresses.section(proposalId, after) }, { words: "Save and return to the task list", href: tasks }];

  return (
    <>
      <PageHeading
        crumbs={[{ words: "Proposals", href: proposalAddresses.list }, { words: proposal.content.partners.title, href: tasks }, { words: about?.name ?? section }]}
        title={about?.name ?? section}
        lead={about?.hint}
      />
      {problems.length > 0 && <Notice kind="urgent" title="There is a problem with what is saved">{problems.map(({ message }) => <p key={message}>{message}</p>)}</Notice>}
      {isStarted && open.length > 0 && (
        <Notice kind="plain" title="Still needed before you can submit">
          <ul>{open.map(({ field, message }) => <li key={field}><a href={`#${field}`}>{message}</a></li>)}</ul>
        </Notice>
      )}
      {/* A fresh form for each section and for what a colleague saved meanwhile, so that fields never carry over. */}
      <SectionForm key={`${section} ${proposal.tokens[section]}`} proposalId={proposalId} section={sectionEdit.parse({ section, value: proposal.content[section] })} token={proposal.tokens[section]} choices={proposal.choices} ways={ways} />
    </>
  );
}
