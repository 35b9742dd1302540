import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { anchorWords } from "@/components/comments/anchor-words";
import { BeginForm } from "@/components/comments/begin-form";
import { commentsHref, readCommentsView } from "@/components/comments/comments-address";
import { Thread } from "@/components/comments/thread";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { historyHref } from "@/components/scenarios/history/history-address";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { mayAct } from "@/domain/access/acts";
import { anchorText, isBeside, lineOfAnchor, nameOfLine } from "@/domain/discussion/anchor";
import { orPage, serverApi } from "@/trpc/server";
import { loadScenario } from "../../_components/load-scenario";

interface CommentsPageProps {
  readonly params: Promise<{ readonly question: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export const metadata: Metadata = { title: "Comments" };

/** What is said of the lines and figures of one question's scenarios, open or resolved, and the form to say something of one. */
export default async function CommentsPage({ params, searchParams }: CommentsPageProps) {
  const [{ question: questionId }, search] = await Promise.all([params, searchParams]);
  const { show, about, on } = readCommentsView(search);
  const api = await serverApi();
  const [me, questions, all] = await Promise.all([api.session.me(), api.scenarios.questions(), orPage(api.comments.list({ questionId, beside: null }))]);
  const question = questions.find(({ id }) => id === questionId);
  if (question === undefined) notFound();
  const mentionable = mayAct(me.roles, "comment on a figure") ? await api.comments.mentionable() : null;
  const scenario = on === null ? null : await loadScenario(api, { questionId, ...on });
  const line = scenario === null || about === null ? null : lineOfAnchor(scenario.plan, about);
  const looked = about === null ? all : all.filter(({ anchor }) => anchorText(anchor) === anchorText(about));
  const open = looked.filter(({ isResolved }) => !isResolved);
  const shown = show === "open" ? open : looked.filter(({ isResolved }) => isResolved);
  const asked = all.filter(({ attention }) => attention.includes(me.roleTitle));
  const name = about === null ? null : anchorWords(about, line === null || scenario === null ? (looked[0]?.lineName ?? null) : nameOfLine(scenario.plan, line));
  const history = scenario === null || about === null || (about.collection !== "figures" && line === null) ? null
    : historyHref(questionId, scenario.scenarioId, { subject: about.collection === "figures" ? { figure: about.lineId, year: null } : { collection: about.collection, id: about.lineId, field: null }, version: scenario.version });
  const filters = [{ key: "open", words: `Open (${open.length})` }, { key: "resolved", words: `Resolved (${looked.length - open.length})` }] as const;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: question.title, href: comparisonHref(questionId, emptyView) }, ...(scenario === null ? [] : [{ words: scenario.name, href: scenarioHref(questionId, scenario.scenarioId, scenario.version) }]), { words: "Comments" }]}
        title={name === null ? "Comments" : `Comments on ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`}
        lead={name === null ? "What is said of the lines and figures of these scenarios. A comment stays with its line when a scenario branches." : undefined}
        actions={<nav aria-label="Which conversations" className="ww-actions">{filters.map(({ key, words }) => <Link key={key} href={commentsHref(questionId, { show: key, about, on })} aria-current={key === show ? "page" : undefined}>{words}</Link>)}{about !== null && <Link href={commentsHref(questionId)}>All comments of this question</Link>}{history !== null && <Link href={history}>Its whole history</Link>}</nav>}
      />
      {asked.length > 0 && (
        <Notice title="Your attention is asked for">
          <ul>{asked.map(({ id, anchor, lineName, scenario: begun }) => <li key={id}><Link href={commentsHref(questionId, {}, id)}>{anchorWords(anchor, lineName)}, {begun.name}</Link></li>)}</ul>
        </Notice>
      )}
      {mentionable !== null && scenario !== null && about !== null && isBeside(scenario.plan, about) && on !== null && (
        <Panel title="Say something new" subtitle={`On ${scenario.name}, version ${scenario.version}`}><BeginForm key={anchorText(about)} questionId={questionId} on={on} anchor={about} mentionable={mentionable} organisationName={me.organisationName} /></Panel>
      )}
      {shown.map((thread) => <Thread key={thread.id} questionId={questionId} thread={thread} mentionable={mentionable} />)}
      {shown.length === 0 && <EmptyState title={show === "open" ? "Nothing is open" : "Nothing is resolved yet"}>{show === "open" ? "Comment on a line or a figure from the page of a scenario." : "Conversations that somebody resolves are kept here with all that was said."}</EmptyState>}
      {mentionable !== null && scenario === null && <p>To comment, choose a line or a figure of {question.scenarios.map(({ id, name: scenarioName }, position) => <span key={id}>{position > 0 && (position === question.scenarios.length - 1 ? " or " : ", ")}<Link href={`${scenarioHref(questionId, id)}#comments`}>{scenarioName}</Link></span>)}.</p>}
    </>
  );
}
