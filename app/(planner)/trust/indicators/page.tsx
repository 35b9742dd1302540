import type { Metadata } from "next";
import Link from "next/link";
import { SourceLine } from "@/components/register/source-line";
import { TrustPages } from "@/components/register/trust-pages";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import { wordsOfPolarity } from "@/domain/register/words";
import { orPage, serverApi } from "@/trpc/server";

export const metadata: Metadata = { title: "Indicators as printed" };

/** Indicators of the time, code as printed beside the usual code; today's figures are under Needs. */
export default async function IndicatorsPage() {
  const indicators = await orPage((await serverApi()).register.indicators());
  const doubtful = indicators.filter(({ probableCode }) => probableCode !== null);
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Your board", href: "/" }, { words: "The trust", href: "/trust" }, { words: "Indicators" }]}
        title="Indicators as printed"
        lead={indicators.length > 0 ? <>{indicators.length} best value indicators, no values given. {doubtful.length > 0 && <>{doubtful.map(({ codeAsPrinted }) => codeAsPrinted).join(", ")} is probably a misprint.</>}</> : "The documents of this trust print none."}
      />
      <TrustPages current="/trust/indicators" />
      {indicators.length === 0 ? (
        <EmptyState title="No indicators printed" action={<Link href="/needs">See today’s figures under Needs</Link>}>The documents list no performance indicators by code. Today’s official figures stand under Needs.</EmptyState>
      ) : (
        <DataTable caption="Best value indicators">
          <thead>
            <tr><ColumnHead>As printed</ColumnHead><ColumnHead>Usual code</ColumnHead><ColumnHead>What it measures</ColumnHead><ColumnHead>Which way is good</ColumnHead><ColumnHead>Source</ColumnHead></tr>
          </thead>
          <tbody>
            {indicators.map((row) => (
              <tr key={row.id}>
                <RowHead strong>{row.codeAsPrinted}</RowHead>
                <td>{row.codeNormalised}{row.probableCode !== null && <> <Tag kind="partial">Probably {row.probableCode}</Tag></>}</td>
                <td>{row.description}{row.note !== null && <span className="ww-table__note">{row.note}</span>}</td>
                <td>{wordsOfPolarity[row.polarity]}</td>
                <td><SourceLine source={row.source} /></td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}
