import type { Metadata } from "next";
import { FundingCliff } from "@/components/charts/funding-cliff";
import { OtherMoney } from "@/components/finance/other-money";
import { QuestionsMoney } from "@/components/finance/questions-money";
import { PrintFooter } from "@/components/comparison/print-footer";
import { asAt } from "@/components/scenarios/as-at";
import { AsAtForm } from "@/components/scenarios/as-at-form";
import { cliffProjects } from "@/components/scenarios/cliff-projects";
import { comparisonHref, emptyView } from "@/components/scenarios/comparison-address";
import { Emphasised } from "@/components/scenarios/emphasised";
import { periodOf } from "@/components/scenarios/period-of";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { ScenarioYearTable } from "@/components/scenarios/scenario-year-table";
import { SourcesTable } from "@/components/scenarios/sources-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { StatRow } from "@/components/ui/stat-row";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatCount, formatPounds } from "@/domain/money/format-pounds";
import { isoDate } from "@/domain/plan/fields";
import { cliffSentence } from "@/domain/plan/cliff-sentence";
import { totalOver } from "@/domain/plan/total-over";
import { serverApi } from "@/trpc/server";
import { loadAsAt } from "../_components/load-as-at";

export const metadata: Metadata = { title: "Funding" };

const path = "/funding";

/** The funding cliff: what happens to each question's money when nobody decides. */
export default async function FundingPage({ searchParams }: { readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }) {
  const search = await searchParams;
  const api = await serverApi();
  const [me, { answer: questions, view }] = await Promise.all([api.session.me(), loadAsAt({ href: path, search }, (at) => api.scenarios.questions({ at }))]);
  const undecided = questions.flatMap(({ id, scenarios }) => scenarios.filter(({ doNothing }) => doNothing).map((scenario) => ({ questionId: id, scenarioId: scenario.id })));
  const cliffs = await Promise.all(undecided.map(async ({ questionId, scenarioId }) => {
    const question = await api.scenarios.compare({ questionId, columns: [{ scenarioId, version: null, at: view.at }] });
    return question.scenarios.map((scenario) => ({ question, scenario }));
  }));
  const all = cliffs.flat();
  const shown = all.filter(({ scenario: { plan } }) => plan.provisions.some(({ awardId }) => awardId !== null));
  const now = view.at === undefined ? asAt(me.today, new Date()) : `${spokenDate(view.at)}, as it was known then`;
  const today = isoDate.safeParse(view.at ?? me.today);
  const lookBack = <AsAtForm path={path} view={view}>The last version saved by the end of that day, and what it came to.</AsAtForm>;
  const money = all.length > 0 && <QuestionsMoney questions={all.map(({ question, scenario }) => ({ id: question.id, title: question.title, scenario }))} />;
  if (shown.length === 0) {
    return (
      <>
        <PageHeading title="The funding cliff" />
        {lookBack}
        {money}
        {all.length === 0 && <EmptyState title="No plan yet" action={<ButtonLink href="/needs" kind="secondary">See the needs</ButtonLink>}>The cliff is drawn from the do-nothing scenario of each question before the board. {me.trustName} has put no question yet; its commissioning officer puts the first.</EmptyState>}
        <OtherMoney />
      </>
    );
  }
  return (
    <>
      {shown.map(({ question, scenario: { scenarioId, name, version, contentHash, plan, evaluation } }, position) => {
        const { years, figures } = evaluation;
        const last = years.at(-1);
        const ending = plan.provisions.filter(({ awardId }) => awardId !== null);
        const count = (read: (part: (typeof ending)[number]) => number): number => ending.reduce((sum, part) => sum + read(part), 0);
        return (
          <section key={question.id} aria-label={question.title}>
            {position === 0 && (
              <>
                <PageHeading
                  title="The funding cliff"
                  lead={<Emphasised>{cliffSentence(evaluation)}</Emphasised>}
                  actions={<>{view.at === undefined && <ButtonLink href={comparisonHref(question.id, emptyView)}>Compare what could be done</ButtonLink>}{evaluation.hasSyntheticAmounts && <SyntheticTag />}</>}
                  aside={`As at ${now}`}
                />
                {lookBack}
                {money}
              </>
            )}
            <StatRow
              stats={[
                ...(last === undefined ? [] : [{ figure: formatPounds(totalOver(figures.gap.byYear, [last])), words: `without funding in ${last}, if nobody decides` }]),
                { figure: formatCount(count(({ posts }) => Math.round(Number(posts) * 100)) / 100), words: "posts that stand on grants" },
                { figure: formatCount(count(({ children }) => children)), words: "children reached by them" },
                { figure: formatPounds(figures.oneOff.total), words: "one-off cost of stopping" },
              ]}
            />
            <FundingCliff title={question.question} placeAndPeriod={`${plan.about.place}, ${periodOf(years)}`} years={years} projects={cliffProjects(plan, evaluation)} today={today.success ? today.data : null} />
            <ScenarioYearTable caption="If nobody decides: what it costs and who pays" evaluation={evaluation} />
            <SourcesTable caption="Sources by year, and how sure they are" evaluation={evaluation} />
            <PrintFooter address={scenarioHref(question.id, scenarioId, version)} asAt={now} versions={[{ name, version, hash: contentHash }]} />
          </section>
        );
      })}
      <OtherMoney />
    </>
  );
}
