import type { Metadata } from "next";
import { PlainScenario } from "@/components/comparison/plain-scenario";
import { PlainTable } from "@/components/comparison/plain-table";
import { PrintFooter } from "@/components/comparison/print-footer";
import { plainHref } from "@/components/comparison/what-would-change-address";
import { asAt } from "@/components/scenarios/as-at";
import { comparisonHref, readComparisonView, type SearchParams } from "@/components/scenarios/comparison-address";
import { periodOf } from "@/components/scenarios/period-of";
import { PrintButton } from "@/components/scenarios/print-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SyntheticTag } from "@/components/ui/synthetic-tag";
import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";
import { compare } from "@/domain/plan/compare";
import { serverApi } from "@/trpc/server";
import { loadComparison } from "../../../_components/load-comparison";

interface PlainPageProps {
  readonly params: Promise<{ readonly question: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const keyOf = ({ scenarioId, version }: ScenarioAtVersion): string => `${scenarioId}-${version}`;

/** A scenario that stands there at two versions is told apart by them. */
const nameOf = ({ scenarioId, name, version }: ScenarioAtVersion, scenarios: readonly ScenarioAtVersion[]): string =>
  scenarios.some((other) => other.scenarioId === scenarioId && other.version !== version) ? `${name}, version ${version}` : name;

/** Every row of the table, whatever rows the comparison is arranged to show; each version once. */
function asPlain(shown: readonly ScenarioAtVersion[], reference: ScenarioAtVersion) {
  const scenarios = [...new Map(shown.map((scenario) => [keyOf(scenario), scenario])).values()];
  return { scenarios, comparison: compare(scenarios.map((scenario) => ({ key: keyOf(scenario), title: scenario.name, evaluation: scenario.evaluation })), keyOf(reference)) };
}

export const metadata: Metadata = { title: "The scenarios in plain English" };

/** The comparison for those who do not read tables: the same scenarios and the same figures, in short sentences. */
export default async function PlainPage({ params, searchParams }: PlainPageProps) {
  const [{ question: questionId }, search] = await Promise.all([params, searchParams]);
  const view = readComparisonView(search);
  const api = await serverApi();
  const [me, { reference, cannotCompare, ...question }] = await Promise.all([api.session.me(), loadComparison(api, questionId, view)]);
  const now = asAt(me.today, new Date());
  const back = comparisonHref(questionId, { ...view, figure: null });
  const { scenarios, comparison } = reference === null || cannotCompare !== null ? { scenarios: question.scenarios, comparison: null } : asPlain(question.scenarios, reference);
  const isSynthetic = question.scenarios.some(({ evaluation }) => evaluation.hasSyntheticAmounts);
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Scenarios", href: "/scenarios" }, { words: question.title }, { words: "Compare", href: back }, { words: "In plain English" }]}
        title={question.question}
        lead={comparison === null ? undefined : `What each answer would mean for children, places and posts, ${periodOf(comparison.years)}.`}
        actions={<><ButtonLink href={back} kind="secondary">Back to the comparison</ButtonLink><PrintButton />{isSynthetic && <SyntheticTag />}</>}
        aside={`As at ${now}`}
      />
      {cannotCompare !== null && <Notice kind="urgent" title="These scenarios cannot be set side by side"><p>{cannotCompare}. Choose others, or look at each on its own page.</p></Notice>}
      {reference === null && <p>There are no scenarios yet.</p>}
      {comparison !== null && reference !== null && (
        <>
          {comparison.yearsLeftOut.length > 0 && <Notice kind="plain"><p>Not every scenario covers {comparison.yearsLeftOut.join(", ")}, so {comparison.yearsLeftOut.length === 1 ? "it is" : "they are"} left out.</p></Notice>}
          <PlainTable comparison={comparison} scenarios={scenarios.map((scenario) => ({ key: keyOf(scenario), name: nameOf(scenario, scenarios) }))} />
          {scenarios.map((scenario) => <PlainScenario key={keyOf(scenario)} columnKey={keyOf(scenario)} comparison={comparison} scenario={scenario} reference={keyOf(scenario) === keyOf(reference) ? null : nameOf(reference, scenarios)} />)}
          <p className="ww-small">Years run from 1 April to 31 March. In the comparison, new money is called base budget growth, what nobody has agreed to pay is the unfunded gap, and what redundancy and making the change cost is the one-off cost.</p>
        </>
      )}
      <PrintFooter address={plainHref(questionId, view)} asAt={now} versions={scenarios.map(({ name, version, contentHash }) => ({ name, version, hash: contentHash }))} />
    </>
  );
}
