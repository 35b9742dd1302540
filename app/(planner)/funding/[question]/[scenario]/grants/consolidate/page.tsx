import type { Metadata } from "next";
import { financeHref } from "@/components/finance/finance-address";
import { BeforeAndAfter } from "@/components/finance/grants/before-and-after";
import { ConsolidateForm } from "@/components/finance/grants/consolidate-form";
import { errorAt, summaryFaults } from "@/components/finance/form-faults";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { MayChange } from "@/components/finance/may-change";
import { readConsolidation } from "@/components/finance/grants/read-consolidation";
import { RuleOfGrants } from "@/components/finance/grants/rule-of-grants";
import { SaveChangesForm } from "@/components/finance/save-changes-form";
import { typedQuery } from "@/components/finance/typed-query";
import { Emphasised } from "@/components/scenarios/emphasised";
import { ChangeList } from "@/components/scenarios/version-history";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { consolidationChanges } from "@/domain/grants/consolidation-changes";
import { consolidationNotes } from "@/domain/grants/consolidation-notes";
import { formatPounds } from "@/domain/money/format-pounds";
import { applyChanges } from "@/domain/plan/change";
import { describeChange } from "@/domain/plan/describe-change";
import { type FinancePageProps, loadFinance } from "../../_components/load-finance";

export const metadata: Metadata = { title: "Roll grants into one" };

/** Several grants become one on a day: looked at before and after, then saved. */
export default async function ConsolidatePage(props: FinancePageProps) {
  const { api, me, scenario, place, search, isLatest } = await loadFinance(props);
  const { plan, evaluation, scenarioId, version } = scenario;
  const query = typedQuery(search);
  const asked = query.text("asked") === "" ? null : readConsolidation(query, plan, evaluation.years, evaluation.payments);
  const answer = asked === null ? null : consolidationChanges(plan, asked);
  const tried = answer?.ok === true ? await api.grants.tryChanges({ scenarioId, version, changes: [...answer.changes] }) : null;
  const notes = asked === null ? [] : consolidationNotes(plan, asked, evaluation.years);
  const faults = [...query.faults, ...(answer !== null && !answer.ok ? answer.faults : [])];
  return (
    <>
      <PageHeading
        crumbs={grantCrumbs(place, scenario, { words: "Roll grants into one" })}
        title={answer?.ok === true && asked !== null ? `${asked.name}: ${formatPounds(answer.total, "always")} a year` : "Roll grants into one"}
        lead={<Emphasised>{answer?.ok === true && asked !== null ? `From ${spokenDate(asked.effectiveOn)} it takes the place of ${asked.from.length} grants. Nothing is saved before you say so.` : "Several grants become one on a day. The old ones end the day before and keep their history; what is kept inside stands as a minimum share of the new one."}</Emphasised>}
      />
      <MayChange roles={me.roles} isLatest={isLatest}>
        <ErrorSummary faults={summaryFaults(faults)} />
        {tried !== null && !tried.ok && <Notice kind="urgent" title="The plan would not hold together">{tried.problems.map(({ path, message }) => <p key={path}>{message}</p>)}</Notice>}
        {tried?.ok === true && answer?.ok === true && asked !== null && (
          <>
            {notes.length > 0 && <Notice title="It would give more, or be surer, than the grants as they stand">{notes.map((note) => <p key={note}>{note}</p>)}<p>Let the new grant end, state what it gives in each year, or choose how sure it is, where that is not what the letter says.</p></Notice>}
            <BeforeAndAfter before={evaluation} after={tried.evaluation} />
            <Panel title="What changes"><ChangeList changes={answer.changes.map((change) => describeChange(change, change.type === "removed" ? plan : applyChanges(plan, answer.changes)))} /></Panel>
            <p className="ww-small"><RuleOfGrants rule="grant-consolidation" words="A grant made of several" /></p>
            <SaveChangesForm scenarioId={scenarioId} baseVersion={version} changes={answer.changes} next={financeHref({ questionId: place.questionId, scenarioId }, `/grants/${answer.awardId}`)} defaultReason={`${asked.letter}: grants rolled into ${asked.name}`}>Roll {asked.from.length} grants into {asked.name}</SaveChangesForm>
            <h2>Change it</h2>
          </>
        )}
        <ConsolidateForm plan={plan} years={evaluation.years} query={query} errorOf={errorAt(faults)} />
      </MayChange>
    </>
  );
}
