import type { Metadata } from "next";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { showFigure } from "@/domain/needs/show-figure";
import { whatEachCounts } from "@/domain/needs/spending-heads";
import { orPage, serverApi } from "@/trpc/server";
import type { Outputs } from "@/trpc/types";

export const metadata: Metadata = { title: "What is spent today" };

type Spending = NonNullable<Outputs["needs"]["spending"]>;
type Head = Spending["heads"][number];

const pounds = (amount: string | null): string => (amount === null ? "Not in these files" : showFigure(amount, { unit: "pounds", decimalPlaces: 0 }));

/** Today's official base budgets for children's services: two returns that differ, side by side, with what each counts. */
export default async function SpendingPage() {
  const spending = await orPage((await serverApi()).needs.spending());
  const crumbs = [{ words: "Needs", href: "/needs" }, { words: "What is spent today" }];
  if (!spending) {
    return (
      <>
        <PageHeading crumbs={crumbs} title="What is spent today" />
        <EmptyState title="No official spending has been brought in">An administrator of this machine brings it in from the published file, with a dry run first: npm run import -- revenue-outturn, followed by the file.</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading
        crumbs={crumbs}
        title={`What ${spending.place} spends on children’s services`}
        lead={`Three official figures for ${spending.year ?? "the latest year"}, all of them right: they count different things.`}
      />
      <ThreeFigures spending={spending} />
      <Heads spending={spending} />
      <OfWhich spending={spending} />
      <Panel title="Sources and sums">
        <Sources spending={spending} />
      </Panel>
    </>
  );
}

function ThreeFigures({ spending: { whole, year, place } }: { readonly spending: Spending }) {
  const figures = [
    { name: "Net current expenditure", amount: whole.net, counts: whatEachCounts.net },
    { name: "Total expenditure", amount: whole.total, counts: whatEachCounts.total },
    { name: "Section 251 gross expenditure", amount: whole.section251, counts: whatEachCounts.section251 },
  ];
  return (
    <DataTable caption={`${place}, all children’s services, ${year ?? ""}`}>
      <thead>
        <tr><ColumnHead>Figure</ColumnHead><NumericHead>Pounds</NumericHead><ColumnHead>What it counts</ColumnHead></tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.name}>
            <RowHead strong>{figure.name}</RowHead>
            <NumericCell strong>{pounds(figure.amount)}</NumericCell>
            <td>{figure.counts}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Heads({ spending }: { readonly spending: Spending }) {
  return (
    <DataTable caption="Head by head, in pounds" compact>
      <thead>
        <tr>
          <ColumnHead>Head</ColumnHead>
          <NumericHead>Employees</NumericHead>
          <NumericHead>Running expenses</NumericHead>
          <NumericHead>Total</NumericHead>
          <NumericHead>Income</NumericHead>
          <NumericHead>Net</NumericHead>
          <NumericHead>Section 251 gross</NumericHead>
        </tr>
      </thead>
      <tbody>{spending.heads.map((head) => <HeadRow key={head.name} head={head} />)}</tbody>
      <tfoot><HeadRow head={spending.whole} strong /></tfoot>
    </DataTable>
  );
}

function HeadRow({ head, strong = false }: { readonly head: Head; readonly strong?: boolean }) {
  return (
    <tr>
      <RowHead strong={strong}>{head.name}</RowHead>
      {[head.employees, head.running, head.total, head.income, head.net].map((amount, column) => <NumericCell key={column} strong={strong}>{pounds(amount)}</NumericCell>)}
      <NumericCell strong={strong}>
        {pounds(head.section251)}
        {head.gap !== null && <span className="ww-difference">{gapInWords(head.gap)}</span>}
      </NumericCell>
    </tr>
  );
}

function gapInWords(gap: string): string {
  if (/^-?0(\.0*)?$/.test(gap)) return "the same as total";
  return `${pounds(gap.replace("-", ""))} ${gap.startsWith("-") ? "below" : "above"} total`;
}

function OfWhich({ spending }: { readonly spending: Spending }) {
  if (spending.ofWhich.length === 0) return null;
  return (
    <DataTable caption="Children looked after, of which" compact>
      <thead>
        <tr><ColumnHead>Part of the head above; not added again</ColumnHead><NumericHead>Total</NumericHead><NumericHead>Net</NumericHead></tr>
      </thead>
      <tbody>
        {spending.ofWhich.map((part) => (
          <tr key={part.name}><RowHead>{part.name}</RowHead><NumericCell>{pounds(part.total)}</NumericCell><NumericCell>{pounds(part.net)}</NumericCell></tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Sources({ spending }: { readonly spending: Spending }) {
  return (
    <ul>
      {spending.runs.map((run) => (
        <li key={run.fileName}>
          {run.source}. Release: {run.release}. {run.licence}. Read from {run.fileName}.
          {run.checks.length > 0 && <ul>{run.checks.map((check) => <li key={check.rule}>{check.rule}: {check.agreed} of {check.tried} returns in the file agree.</li>)}</ul>}
        </li>
      ))}
    </ul>
  );
}
