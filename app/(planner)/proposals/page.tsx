import type { Metadata } from "next";
import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { mayAct } from "@/domain/access/acts";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { isoDate } from "@/domain/plan/fields";
import { serverApi } from "@/trpc/server";
import type { Outputs } from "@/trpc/types";
import { proposalAddresses } from "./_components/proposal-addresses";
import { ProposalStatusTag } from "./_components/proposal-status-tag";

export const metadata: Metadata = { title: "Proposals" };

type Listed = Outputs["proposals"]["list"]["proposals"][number];

/** Every proposal the reader may know of: their organisation's own, drafts too, and what others have submitted. */
export default async function ProposalsPage() {
  const api = await serverApi();
  const [me, { proposals, sectionCount }] = await Promise.all([api.session.me(), api.proposals.list()]);
  const mayWrite = mayAct(me.roles, "write a proposal");
  const drafts = proposals.filter(({ status }) => status === "draft");
  const submitted = proposals.filter(({ status }) => status !== "draft");
  const begin = mayWrite ? <ButtonLink href={proposalAddresses.begin}>Begin a proposal</ButtonLink> : undefined;

  return (
    <>
      <PageHeading
        title="Proposals"
        lead="What partners ask the board to commission. A draft is seen by its own organisation only; everyone reads what is submitted."
        actions={proposals.length === 0 ? undefined : begin}
      />
      {proposals.length === 0 && (
        <EmptyState title="No proposals yet" action={begin}>
          {mayWrite
            ? "Begin one for your organisation. Nobody else sees it until you submit it, and you can stop and come back at any time."
            : "No partner has submitted a proposal. A partner representative can begin one for their organisation; it appears here when it is submitted."}
        </EmptyState>
      )}
      {drafts.length > 0 && (
        <DataTable caption={`Drafts of ${me.organisationName}, seen by nobody else`}>
          <thead><tr><ColumnHead>Proposal</ColumnHead><ColumnHead>How far</ColumnHead><NumericHead>Cost so far</NumericHead><ColumnHead>Status</ColumnHead></tr></thead>
          <tbody>
            {drafts.map((draft) => (
              <tr key={draft.id}>
                <RowHead note={draft.isSynthetic ? <SyntheticTag /> : undefined}>
                  <Link href={mayWrite ? proposalAddresses.tasks(draft.id) : proposalAddresses.read(draft.id)}>{draft.title}</Link>
                </RowHead>
                <td>{draft.sectionsDone} of {sectionCount} sections completed</td>
                <NumericCell><Pounds value={draft.cost} /></NumericCell>
                <td><ProposalStatusTag status={draft.status} /></td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {proposals.length > 0 && (submitted.length > 0 ? <Submitted proposals={submitted} /> : (
        <EmptyState title="Nothing submitted yet">Submitted proposals of every partner appear here, with their reference and status.</EmptyState>
      ))}
    </>
  );
}

function Submitted({ proposals }: { readonly proposals: readonly Listed[] }) {
  return (
    <DataTable caption="Submitted proposals">
      <thead><tr><ColumnHead>Reference</ColumnHead><ColumnHead>Proposal</ColumnHead><NumericHead>Cost, all years</NumericHead><NumericHead>Asked for</NumericHead><ColumnHead>Status</ColumnHead></tr></thead>
      <tbody>
        {proposals.map((proposal) => (
          <tr key={proposal.id}>
            <RowHead><span className="ww-nowrap">{proposal.reference}</span></RowHead>
            <td>
              <Link href={proposalAddresses.read(proposal.id)}>{proposal.title}</Link>
              <span className="ww-table__note">{proposal.organisationName}{proposal.isOwn ? ", your organisation" : ""}</span>
              {proposal.isSynthetic && <SyntheticTag />}
              {proposal.hasUnsubmittedEdits && <span className="ww-table__note">Has edits that only your organisation sees until you submit them</span>}
            </td>
            <NumericCell><Pounds value={proposal.cost} /></NumericCell>
            <NumericCell><Pounds value={proposal.asked} /></NumericCell>
            <td>
              <ProposalStatusTag status={proposal.status} />
              {proposal.since !== null && <span className="ww-table__note">since {spokenDate(isoDate.parse(proposal.since))}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
