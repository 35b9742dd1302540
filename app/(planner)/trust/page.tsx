import type { Metadata } from "next";
import { EntryList } from "@/components/register/entry-list";
import { TrustPages } from "@/components/register/trust-pages";
import { Columns } from "@/components/ui/columns";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { StatRow } from "@/components/ui/stat-row";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { isoDate } from "@/domain/plan/fields";
import { figureInWords } from "@/domain/register/figure-in-words";
import { orPage, serverApi } from "@/trpc/server";
import type { Outputs } from "@/trpc/types";
import { ClearanceTable } from "./_components/clearance-table";
import { DateList } from "./_components/date-list";
import { DocumentList } from "./_components/document-list";
import { FigureTable } from "./_components/figure-table";
import { PolicyTable } from "./_components/policy-table";

export const metadata: Metadata = { title: "The trust" };

const figuresAtTheTop = 4;

/** What kind of trust it is, as its papers tell: figures, dates, issues, clearances, documents. */
export default async function TrustPage() {
  const trust = await orPage((await serverApi()).register.overview());
  const next = trust.dates.find(({ date }) => date >= trust.today);
  const matters = mattersOf(trust);
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Your board", href: "/" }, { words: "The trust" }]}
        title={trust.name}
        lead={
          <>
            {trust.partnerCount} partners, by {trust.documents.length === 1 ? "one document" : `${trust.documents.length} documents`} of the time.{" "}
            {next ? <>Next: <strong>{next.event}</strong>, {next.dateText}.</> : "No date lies ahead in them."}
          </>
        }
      />
      <TrustPages current="/trust" />
      <StatRow stats={trust.figures.filter(({ basis }) => basis === "stated").slice(0, figuresAtTheTop).map((figure) => ({ figure: sentenceCase(figureInWords(figure)), words: figure.label }))} />
      <Columns>
        <Panel title={matters.title}>
          {matters.entries.length > 0 ? <EntryList entries={matters.entries} /> : <p>The documents list none. What they do say stands under Everything else.</p>}
        </Panel>
        <Panel title="Dates" subtitle={`As at ${spokenDate(isoDate.parse(trust.today))}, the day this trust stands at.`}>
          <DateList dates={trust.dates} today={trust.today} />
        </Panel>
      </Columns>
      <FigureTable figures={trust.figures} />
      <ClearanceTable clearances={trust.clearances} implications={trust.implications} />
      <PolicyTable events={trust.policy} />
      <DocumentList documents={trust.documents} />
    </>
  );
}

/** Documents of different kinds put different things first: issues of a review, its imperatives, or what a board is for. */
function mattersOf({ issues, imperatives, boardTasks }: Outputs["register"]["overview"]) {
  if (issues.length > 0) return { title: "Key issues", entries: issues };
  if (imperatives.length > 0) return { title: "What the review is to achieve", entries: imperatives };
  return { title: "What the board is for", entries: boardTasks };
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
