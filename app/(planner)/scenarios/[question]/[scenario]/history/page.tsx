import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { figureNames } from "@/components/comparison/figure-names";
import { PrintFooter } from "@/components/comparison/print-footer";
import { Pounds } from "@/components/money/pounds";
import { asAt, spokenInstant } from "@/components/scenarios/as-at";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { FigureSteps } from "@/components/scenarios/history/figure-steps";
import { historyHref, readHistoryView } from "@/components/scenarios/history/history-address";
import { HistoryTable } from "@/components/scenarios/history/history-table";
import { PrintButton } from "@/components/scenarios/print-button";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { fieldName } from "@/domain/plan/format-field";
import { orPage, serverApi } from "@/trpc/server";
import { asNotFound } from "../../../_components/load-scenario";

interface HistoryPageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export const metadata: Metadata = { title: "History" };

/** The whole history of a line or a figure: who changed it, when, from what to what, why and in which version, over a scenario and those it branched from. */
export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const [{ question: questionId, scenario: scenarioId }, search] = await Promise.all([params, searchParams]);
  const view = readHistoryView(search);
  if (view === null) notFound();
  const { subject } = view;
  const api = await serverApi();
  const [me, history] = await Promise.all([api.session.me(), orPage(api.scenarios.history({ scenarioId, version: view.version, subject }).catch(asNotFound))]);
  const { scenarioName, version, question, rows, count, steps, years, first } = history;
  if (question.id !== questionId) notFound();
  const isFigure = "figure" in subject;
  const of = isFigure ? `${figureNames[subject.figure]}${subject.year === null ? "" : `, ${subject.year}`}` : `${history.name ?? subject.id}${subject.field === null ? "" : `, ${fieldName(subject.field)}`}`;
  const href = (asked: typeof subject): string => historyHref(questionId, scenarioId, { ...view, subject: asked });
  const now = asAt(me.today, new Date());
  const loaded = first === null ? "" : `${first.roleTitle} saved version ${first.version} of ${first.scenarioName} on ${spokenInstant(first.savedAt)}: “${first.reason}”.`;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: question.title, href: comparisonHref(questionId, emptyView) }, { words: scenarioName, href: scenarioHref(questionId, scenarioId, version) }, { words: "History" }]}
        title={`History of: ${of}`}
        lead={`${scenarioName}, up to version ${version}${rows.some((row) => row.scenarioId !== scenarioId) ? ", and the scenarios it branched from" : ""}. ${isFigure ? "The changes of every line that the figure rests on" : "Every change"}, newest first.`}
        actions={<>{!isFigure && subject.field !== null && <Link href={href({ ...subject, field: null })}>The whole line</Link>}<PrintButton /></>}
        aside={`As at ${now}`}
      />
      {isFigure && (
        <nav aria-label="Which years" className="ww-actions ww-no-print">
          {[null, ...years].map((year) => (year === subject.year ? <strong key={year ?? "all"} aria-current="page">{year ?? "All years"}</strong> : <Link key={year ?? "all"} href={href({ ...subject, year })}>{year ?? "All years"}</Link>))}
        </nav>
      )}
      {steps.length > 1 && <FigureSteps caption={`What it came to: ${of}`} questionId={questionId} steps={steps} />}
      {steps.length === 1 && count > 0 && steps[0]?.before === null && <p>The figure came to <strong><Pounds value={steps[0].now} pence="always" /></strong> all along.</p>}
      {count === 0
        ? <EmptyState title="As loaded, never changed">{loaded} {isFigure ? "None of the lines behind the figure has changed since." : "It has stood like that since."}</EmptyState>
        : (
          <>
            <HistoryTable caption={isFigure ? "The lines behind it" : `Changes of ${of}`} questionId={questionId} rows={rows} />
            {count > rows.length && <p>These are the newest {rows.length} of {count} changes. Choose one line or one year to see further back.</p>}
            <p>{!isFigure && rows.at(-1)?.from === null ? "Before that it was not there." : `Before that it stood as it was loaded: ${loaded}`}</p>
          </>
        )}
      <PrintFooter address={href(subject)} asAt={now} versions={[{ name: scenarioName, version, hash: history.contentHash }]} />
    </>
  );
}
