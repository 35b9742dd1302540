import type { Metadata } from "next";
import Link from "next/link";
import { financeHref, lineHref } from "@/components/finance/finance-address";
import { ConditionForm } from "@/components/finance/grants/condition-form";
import { conditionInWords } from "@/components/finance/grants/condition-in-words";
import { errorAt, summaryFaults } from "@/components/finance/form-faults";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { MayChange } from "@/components/finance/may-change";
import { chosenKind, readCondition } from "@/components/finance/grants/read-condition";
import { SaveChangesForm } from "@/components/finance/save-changes-form";
import { TriedConditionView } from "@/components/finance/grants/tried-condition-view";
import { typedQuery } from "@/components/finance/typed-query";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { conditionAdded } from "@/domain/grants/award-changes";
import type { Line } from "@/domain/plan/plan";
import type { FinancePageProps } from "../../../../_components/load-finance";
import { loadAward } from "../../../_components/load-award";

export const metadata: Metadata = { title: "Try a condition" };

/** A condition is written and tried against the plan as it stands, before it is saved. */
export default async function NewConditionPage(props: FinancePageProps<{ readonly award: string }>) {
  const { api, me, scenario, place, award, search, isLatest } = await loadAward(props);
  const { plan, scenarioId, version } = scenario;
  const query = typedQuery(search);
  const kind = chosenKind(query);
  // The fields of another kind are not asked for before they were shown.
  const typed = kind !== null && query.text("tried") === kind ? readCondition(query, kind) : null;
  const change = typed === null ? null : conditionAdded(plan, { ...typed, awardId: award.id });
  const condition = change === null || change.type === "changed" ? null : (change.line as Line<"conditions">);
  const tried = condition === null ? null : await api.grants.tryCondition({ scenarioId, version, condition });
  const others = plan.conditions.filter((each) => each.awardId === award.id && each.kind === kind && ["service", "ages", "need level", "area", "purpose", "dates"].includes(each.kind));
  const awardHref = financeHref({ ...place }, `/grants/${award.id}`);
  return (
    <>
      <PageHeading
        crumbs={grantCrumbs(place, scenario, { words: award.name, href: awardHref }, { words: "Try a condition" })}
        title={condition === null ? `Try a condition of ${award.name}` : `${award.name}: ${conditionInWords(plan, condition)}`}
        lead={condition === null ? "Write one clause of the funder’s terms and see at once what it would admit and refuse. Nothing is saved before you say so." : `“${condition.clause}”`}
      />
      <ErrorSummary faults={summaryFaults(query.faults)} />
      {tried !== null && condition !== null && change !== null && (
        <section aria-label="What it would do">
          {tried.admitsNothing && <Notice kind="urgent" title="This condition would admit nothing"><p>{kind === "minimum share" || kind === "maximum share" || kind === "rate" ? `${award.name} may pay for nothing that the condition names, so there is nothing it could be a share of.` : `With it ${award.name} could pay for nothing that this plan costs, and all of it would go unspent.`} It is not saved like this: change it below, or change the services it is meant for first.</p></Notice>}
          {others.length > 0 && <p className="ww-measure">{award.name} has {others.length === 1 ? "another clause" : `${others.length} other clauses`} of this kind, and of several clauses of one kind any one admits. If this one takes its place, change {others.map(({ id, clause }, at) => <span key={id}>{at > 0 && ", "}<Link href={lineHref(place, "conditions", id, {}, awardHref)}>“{clause}”</Link></span>)} instead.</p>}
          <TriedConditionView tried={tried} plan={plan} awardName={award.name} />
          {!tried.admitsNothing && (
            <MayChange roles={me.roles} isLatest={isLatest}>
              <SaveChangesForm scenarioId={scenarioId} baseVersion={version} changes={[change]} next={awardHref}>Save this condition</SaveChangesForm>
            </MayChange>
          )}
          <h2>Change it</h2>
        </section>
      )}
      <ConditionForm key={kind} plan={plan} action={financeHref({ questionId: place.questionId, scenarioId }, `/grants/${award.id}/conditions/new`)} kind={kind} query={query} errorOf={errorAt(query.faults)} />
    </>
  );
}
