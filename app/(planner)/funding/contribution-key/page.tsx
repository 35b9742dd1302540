import type { Metadata } from "next";
import { PublishedPages } from "@/components/finance/published/published-pages";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { MoneyField } from "@/components/ui/money-field";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { shareByNeed, shareInPerCent, type BoardKey } from "@/domain/contribution-key/contribution-key";
import { needWeightedRelease } from "@/domain/contribution-key/need-weighted-populations";
import { formatCount, formatPounds } from "@/domain/money/format-pounds";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import type { Pounds } from "@/domain/plan/fields";
import { serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "Contribution key" };

interface ContributionKeyPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

const path = "/funding/contribution-key";
const crumbs = [{ words: "Funding", href: "/funding" }, { words: "Contribution key" }];

/** Need-weighted populations as a key by which the places of a board share what a pool costs. */
export default async function ContributionKeyPage({ searchParams }: ContributionKeyPageProps) {
  const { pounds: typed } = await searchParams;
  const { place, boards } = await (await serverApi()).needs.contributionKey();
  const read = typeof typed === "string" && typed.trim() !== "" ? readTypedPounds(typed) : null;
  const fault = read === null ? undefined : !read.ok ? read.reason : read.pounds.startsWith("-") ? "A cost that is shared is not less than nothing. Enter an amount like 1,250,000" : undefined;
  const amount = read?.ok === true && fault === undefined ? read.pounds : null;
  const [first] = boards;
  if (first === undefined) {
    return (
      <>
        <PublishedPages current={path} />
        <PageHeading crumbs={crumbs} title="Contribution key" />
        <EmptyState title={`The release has no place called ${place}`}>{needWeightedRelease.title}, {needWeightedRelease.year}, lists the places of England’s integrated care boards. Agree another key with the partners, such as today’s contributions.</EmptyState>
      </>
    );
  }
  return (
    <>
      <PublishedPages current={path} />
      <PageHeading crumbs={crumbs} title={`${place} has ${shareInPerCent(first.own.share)}% of the need of ${first.boardName}`} lead="By population weighted by need. A key that partners can defend: it says what each place’s part of a shared cost would be if cost followed need. It is offered, not decided; the partners agree the key." />
      {boards.length > 1 && (
        <Notice title={`${place}’s practices lie in ${boards.length} boards`}>
          <p>{boards.map(({ boardName, own }) => `${shareInPerCent(own.share)}% of ${boardName}`).join(" and ")}. The two shares are of different wholes and are never added up: share each board’s cost by its own key.</p>
        </Notice>
      )}
      {fault !== undefined && <ErrorSummary faults={[{ fieldId: "pounds", message: fault }]} />}
      <form method="get" action={path} className="ww-published__form ww-no-print">
        <MoneyField id="pounds" name="pounds" label="What the pool costs, in pounds" defaultValue={typeof typed === "string" ? typed : ""} error={fault} />
        <Button kind="secondary">Share it by need</Button>
      </form>
      {boards.map((board) => <KeyTable key={board.board} board={board} amount={amount} />)}
      <p className="ww-small ww-muted">{needWeightedRelease.publisher}, {needWeightedRelease.title}, {needWeightedRelease.year}, {needWeightedRelease.file} (SHA-256 <code className="ww-published__hash">{needWeightedRelease.sha256}</code>). Contains public sector information licensed under the {needWeightedRelease.licence}. Shares only: the release has no pounds.</p>
    </>
  );
}

function KeyTable({ board, amount }: { readonly board: BoardKey; readonly amount: Pounds | null }) {
  const parts = amount === null ? null : shareByNeed(board, amount);
  return (
    <DataTable caption={amount === null ? board.boardName : `${formatPounds(amount)} shared by need within ${board.boardName}`}>
      <thead><tr><ColumnHead>Place</ColumnHead><NumericHead>Registered patients</NumericHead><NumericHead>Weighted by need</NumericHead><NumericHead>Share</NumericHead>{parts !== null && <NumericHead>Part in pounds</NumericHead>}</tr></thead>
      <tbody>
        {board.places.map(({ placeCode, place, registered, needWeighted, share }, at) => {
          const strong = placeCode === board.own.placeCode;
          return (
            <tr key={placeCode}>
              <RowHead strong={strong}>{place}</RowHead>
              <NumericCell strong={strong}>{formatCount(registered)}</NumericCell>
              <NumericCell strong={strong}>{formatCount(needWeighted)}</NumericCell>
              <NumericCell strong={strong}>{shareInPerCent(share)}%</NumericCell>
              {parts?.[at] !== undefined && <NumericCell strong={strong}>{formatPounds(parts[at].part, "always")}</NumericCell>}
            </tr>
          );
        })}
      </tbody>
      {amount !== null && <tfoot><tr><RowHead strong>Together</RowHead><td /><td /><td /><NumericCell strong>{formatPounds(amount, "always")}</NumericCell></tr></tfoot>}
    </DataTable>
  );
}
