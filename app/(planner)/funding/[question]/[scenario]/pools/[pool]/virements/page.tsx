import type { Metadata } from "next";
import { accountHref } from "@/components/finance/account/account-address";
import { AccountPages } from "@/components/finance/account/account-pages";
import { financeHref } from "@/components/finance/finance-address";
import { poolCrumbs } from "@/components/finance/pools/pool-address";
import { AnswerVirement } from "@/components/finance/virements/answer-virement";
import { AnsweredVirements } from "@/components/finance/virements/answered-virements";
import { WaitingVirement } from "@/components/finance/virements/waiting-virement";
import { WithdrawVirement } from "@/components/finance/virements/withdraw-virement";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { capitalised, listInWords, numberInWords } from "@/domain/plan/number-in-words";
import { agreedOf, mayAnswerFor, waitingOf } from "@/domain/pools/virements/asked-virement";
import { judgeVirement } from "@/domain/pools/virements/judge-virement";
import { loadVirements, type VirementPageProps } from "./_components/load-virements";

export const metadata: Metadata = { title: "Virements of a pool" };

/** The virements of a pool: what waits and for whom, and what was answered. */
export default async function VirementsPage(props: VirementPageProps) {
  const { me, scenario, place, pool, poolId, virements, isLatest, now } = await loadVirements(props);
  const { plan, evaluation, latestVersion } = scenario;
  const [waiting, answered] = [waitingOf(virements), virements.filter(({ answer }) => answer !== null).reverse()];
  const approvers = [...new Set(waiting.map(({ approver }) => `the ${approver}`))];
  const mayAsk = mayAct(me.roles, "ask for a virement") && isLatest;
  const ask = mayAsk ? <ButtonLink href={accountHref(place, poolId, "virements/new")}>Ask for a virement</ButtonLink> : undefined;
  return (
    <>
      <PageHeading
        crumbs={poolCrumbs(place, pool, { words: "Virements" })}
        title={waiting.length === 0 ? "No virement waits" : `${capitalised(numberInWords(waiting.length))} ${waiting.length === 1 ? "virement waits" : "virements wait"} for ${listInWords(approvers)}`}
        lead="Money moves between the costs of the pool once whoever must agree has agreed, and never before." actions={virements.length === 0 ? undefined : <>{ask}<ButtonLink href={financeHref({ ...place, version: scenario.version }, `/pools/${encodeURIComponent(poolId)}/virements/workbook`)} kind="secondary" download>Workbook (.xlsx)</ButtonLink></>} aside={`As at ${now}`}
      />
      <AccountPages place={place} poolId={poolId} current="virements" year={evaluation.years[0]!} />
      {virements.length === 0 && <EmptyState title="No virement of this pool yet" action={ask}>A pool manager, a finance manager or a commissioning officer asks for one. The pool’s policy says who must agree, before it is asked for.</EmptyState>}
      {waiting.map((virement) => {
        const mayAnswer = isLatest && !virement.isOwn && mayAct(me.roles, "answer a virement") && mayAnswerFor(virement.approver, me);
        return (
          <WaitingVirement key={virement.id} plan={plan} virement={virement} latestVersion={latestVersion} now={judgeVirement(plan, evaluation, virement, agreedOf(virements))}>
            {mayAnswer ? <AnswerVirement virementId={virement.id} approver={virement.approver} /> : virement.isOwn && mayAsk ? <Details summary="Withdraw it"><WithdrawVirement virementId={virement.id} /></Details> : <p className="ww-muted">The {virement.approver} answers it, or a democratic services officer records what they resolved.</p>}
          </WaitingVirement>
        );
      })}
      {answered.length > 0 && <AnsweredVirements plan={plan} virements={answered} />}
    </>
  );
}
