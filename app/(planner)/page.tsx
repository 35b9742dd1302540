import type { Metadata } from "next";
import Link from "next/link";
import { spokenInstant } from "@/components/scenarios/as-at";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { confirmHref } from "@/components/scenarios/scenario-address";
import { NewsPanel } from "@/components/news/news-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns } from "@/components/ui/columns";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { mayAct } from "@/domain/access/acts";
import { isoDate } from "@/domain/plan/fields";
import { headline } from "@/domain/plan/headline";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { serverApi } from "@/trpc/server";
import { ProposalStatusTag } from "./proposals/_components/proposal-status-tag";

export const metadata: Metadata = { title: "Your board" };

const spoken = (day: string): string => {
  const read = isoDate.safeParse(day);
  return read.success ? spokenDate(read.data) : day;
};

/** The first screen: what needs me, what moved since one last looked, the next meeting, and the questions before the board. */
export default async function BoardPage({ searchParams }: { readonly searchParams: Promise<{ readonly since?: string | readonly string[] }> }) {
  const of = (await searchParams).since === "board" ? "board" : "looked";
  const api = await serverApi();
  const [me, listed, { meetings, today }, { proposals }, news] = await Promise.all([api.session.me(), api.scenarios.questions(), api.decisions.meetings(), api.proposals.list(), api.news.since({ since: of })]);
  const questions = await Promise.all(listed.map(({ id }) => api.scenarios.latest({ questionId: id })));
  const [next] = meetings.filter(({ date }) => date >= today).sort((one, other) => (one.date < other.date ? -1 : 1));
  const own = proposals.filter(({ isOwn }) => isOwn);
  // Doing nothing takes nothing new from anybody, so nobody is asked to confirm it.
  const awaiting = mayAct(me.roles, "confirm funding")
    ? questions.flatMap(({ id, scenarios }) => scenarios.filter(({ doNothing, standing }) => !doNothing && standing.partners.some(({ organisationId, confirmation }) => organisationId === me.organisationId && confirmation === null)).map((scenario) => ({ questionId: id, scenario })))
    : [];
  const writes = mayAct(me.roles, "write a proposal");
  return (
    <>
      <PageHeading title="Your board" lead={`Today is ${spoken(me.today)}. You are signed in as ${me.roleTitle}, ${me.organisationName}.`} />
      <Columns>
        <div>
          {mayAct(me.roles, "confirm funding") && (
            <Panel title={awaiting.length === 0 ? "No version waits for your confirmation" : `${awaiting.length} ${awaiting.length === 1 ? "version waits" : "versions wait"} for your confirmation`}>
              {awaiting.length === 0 ? <p>Every scenario that uses money of {me.organisationName} has its answer at its latest version.</p> : (
                <ul className="ww-needs-me">
                  {awaiting.map(({ questionId, scenario: { scenarioId, name, version, roleTitle, savedAt } }) => (
                    <li key={scenarioId}><Link href={confirmHref(questionId, scenarioId, version)}>{name}, version {version}</Link><br /><span className="ww-small ww-muted">Saved by {roleTitle}, {spokenInstant(savedAt)}</span></li>
                  ))}
                </ul>
              )}
            </Panel>
          )}
          <NewsPanel of={of} {...news} />
        </div>
        <div>
          <Panel title={next === undefined ? "No meeting is arranged" : <Link href={`/decisions/meetings/${next.id}`}>Next meeting: {spoken(next.date)}</Link>} {...(next === undefined ? {} : { subtitle: [next.bodyName, next.startsAt, next.place].filter((part) => part !== null && part !== "").join(", ") })}>
            {next === undefined ? <p>A democratic services officer arranges meetings. <Link href="/decisions">Earlier meetings and decisions</Link></p> : next.items.length === 0 ? <p>Nothing is on the agenda yet.</p> : <ol>{next.items.map(({ id, title }) => <li key={id}><Link href={`/decisions/items/${id}`}>{title}</Link></li>)}</ol>}
          </Panel>
          {questions.map((question) => (
            <Panel key={question.id} title={<Link href={comparisonHref(question.id, emptyView)}>{question.question}</Link>} subtitle={question.title}>
              <p>{headline(question.scenarios.map(({ scenarioId, name, evaluation }) => ({ key: scenarioId, title: name, evaluation })))}</p>
              <ButtonLink href={comparisonHref(question.id, emptyView)} kind={awaiting.length > 0 ? "secondary" : "primary"}>Compare the scenarios</ButtonLink>{question.scenarios.some(({ evaluation }) => evaluation.hasSyntheticAmounts) && <> <SyntheticTag /></>}
            </Panel>
          ))}
          {questions.length === 0 && (
            <Panel title="No question before the board yet"><p>When one is put, its scenarios stand here side by side. Until then, see what children need.</p><ButtonLink href="/needs" kind="secondary">See the needs</ButtonLink></Panel>
          )}
          {(writes || own.length > 0) && (
            <Panel title={`Proposals of ${me.organisationName}`}>
              {own.length === 0 ? <p>None yet. A proposal stays private to your organisation until you submit it.</p> : (
                <ul className="ww-needs-me">
                  {own.map(({ id, title, reference, status, since }) => (
                    <li key={id}><Link href={`/proposals/${id}`}>{title === "" ? "Proposal without a title" : title}</Link> <ProposalStatusTag status={status} /><br /><span className="ww-small ww-muted">{reference ?? "No reference until it is submitted"}{since === null ? "" : `, since ${spoken(since)}`}</span></li>
                  ))}
                </ul>
              )}
              {writes && <ButtonLink href="/proposals/new" kind="secondary">Write a proposal</ButtonLink>}
            </Panel>
          )}
          <Panel title={<Link href="/trust">{me.trustName}</Link>}>
            <ul>
              <li><Link href="/trust/bodies">Who recommends and who decides</Link></li>
              <li><Link href="/trust/areas">Areas and localities</Link></li>
              <li><Link href="/trust/recommendations">Recommendations and how they are taken forward</Link></li>
              <li><Link href="/trust/indicators">Indicators as printed</Link></li>
              <li><Link href="/trust/record">What the documents say</Link></li>
              {mayAct(me.roles, "keep accounts") && <li><Link href="/accounts">Who may sign in</Link></li>}
              {mayAct(me.roles, "read the audit log") && <li><Link href="/audit">Audit log</Link></li>}
            </ul>
          </Panel>
        </div>
      </Columns>
    </>
  );
}
