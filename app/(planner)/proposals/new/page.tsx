import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { serverApi } from "@/trpc/server";
import { BeginForm } from "../_components/begin-form";
import { proposalAddresses } from "../_components/proposal-addresses";

export const metadata: Metadata = { title: "Begin a proposal" };

/** The first page: a title makes the draft, so that nothing typed later can be lost. */
export default async function NewProposalPage() {
  const me = await (await serverApi()).session.me();
  if (!mayAct(me.roles, "write a proposal")) forbidden();
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Proposals", href: proposalAddresses.list }, { words: "Begin a proposal" }]}
        title="Begin a proposal"
        lead={`Only ${me.organisationName} sees it until you submit it. You can stop at any time and come back.`}
      />
      <BeginForm />
    </>
  );
}
