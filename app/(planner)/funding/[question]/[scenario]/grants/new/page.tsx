import type { Metadata } from "next";
import { financeHref } from "@/components/finance/finance-address";
import { AwardForm } from "@/components/finance/grants/award-form";
import { errorAt, summaryFaults } from "@/components/finance/form-faults";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { MayChange } from "@/components/finance/may-change";
import { purposeKinds, readAward } from "@/components/finance/grants/read-award";
import { SaveChangesForm } from "@/components/finance/save-changes-form";
import { typedQuery } from "@/components/finance/typed-query";
import { ChangeList } from "@/components/scenarios/version-history";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { awardChanges } from "@/domain/grants/award-changes";
import { applyChanges } from "@/domain/plan/change";
import { describeChange } from "@/domain/plan/describe-change";
import { type FinancePageProps, loadFinance } from "../../_components/load-finance";

export const metadata: Metadata = { title: "Add a grant" };

/** A grant is written down, checked, and then saved with a reason. */
export default async function NewGrantPage(props: FinancePageProps) {
  const { me, scenario, place, search, isLatest } = await loadFinance(props);
  const { plan, evaluation, scenarioId, version } = scenario;
  const query = typedQuery(search);
  const kind = purposeKinds.find((each) => each === query.text("kind")) ?? null;
  const isAsked = query.text("asked") !== "";
  // The fields of a clause are not asked for before they were shown.
  const isShown = query.text("asked") === (kind ?? "nothing");
  const asked = isAsked ? readAward(query, plan, evaluation.years, isShown ? kind : null) : null;
  const answer = asked === null || !isShown ? null : awardChanges(plan, asked);
  const faults = [...query.faults, ...(answer !== null && !answer.ok ? answer.faults : [])];
  return (
    <>
      <PageHeading crumbs={grantCrumbs(place, scenario, { words: "Add a grant" })} title={answer?.ok === true && asked !== null ? `Record ${asked.name}?` : "Add a grant"} lead="What the funder’s letter says. It is checked against the other grants of this plan before anything is saved." />
      <MayChange roles={me.roles} isLatest={isLatest}>
        <ErrorSummary faults={summaryFaults(faults)} />
        {answer?.ok === true && asked !== null && (
          <>
            <Panel title="What would be recorded"><ChangeList changes={answer.changes.map((change) => describeChange(change, applyChanges(plan, answer.changes)))} /></Panel>
            <SaveChangesForm scenarioId={scenarioId} baseVersion={version} changes={answer.changes} next={financeHref({ questionId: place.questionId, scenarioId }, `/grants/${answer.awardId}`)} defaultReason={asked.letter === null ? undefined : `Letter ${asked.letter}`}>Record {asked.name}</SaveChangesForm>
            <h2>Change it</h2>
          </>
        )}
        <AwardForm key={kind} plan={plan} years={evaluation.years} kind={kind} query={query} errorOf={errorAt(faults)} />
      </MayChange>
    </>
  );
}
