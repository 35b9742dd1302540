import type { Metadata } from "next";
import { accountHref } from "@/components/finance/account/account-address";
import { poolCrumbs } from "@/components/finance/pools/pool-address";
import { AskVirement } from "@/components/finance/virements/ask-virement";
import { VirementJudged } from "@/components/finance/virements/virement-judged";
import { VirementWishForm } from "@/components/finance/virements/virement-wish-form";
import { NotForYourRole } from "@/components/scenarios/not-for-your-role";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { mayAct } from "@/domain/access/acts";
import { formatPounds } from "@/domain/money/format-pounds";
import { agreedOf, waitingOf } from "@/domain/pools/virements/asked-virement";
import { judgeVirement, type VirementJudgement } from "@/domain/pools/virements/judge-virement";
import { loadVirements, type VirementPageProps } from "../_components/load-virements";
import { isSent, type ReadWish, typedWish, wishTyped } from "../_components/wish-typed";

export const metadata: Metadata = { title: "Ask for a virement" };

/** A wish to move budget: who must agree is shown before anybody is asked. */
export default async function NewVirementPage(props: VirementPageProps) {
  const { me, scenario, place, pool, poolId, virements, search, isLatest } = await loadVirements(props);
  const { plan, evaluation, version, scenarioId } = scenario;
  const back = accountHref({ questionId: place.questionId, scenarioId }, poolId, "virements");
  if (!mayAct(me.roles, "ask for a virement")) return <NotForYourRole title="Ask for a virement" reason="A pool manager, a finance manager or a commissioning officer asks for virements." backHref={back} backWords="See the virements" />;
  if (!isLatest) return <NotForYourRole title="Ask for a virement" reason={`Version ${version} is saved and never changes. Ask for a virement of the latest version.`} backHref={back} backWords="See the virements" />;
  const typed = typedWish(search, evaluation.years);
  const read = isSent(search) ? wishTyped(typed, poolId) : null;
  const judgement = read?.ok === true ? judgeVirement(plan, evaluation, read.wish, agreedOf(virements), waitingOf(virements)) : null;
  const faults = read?.ok === false ? read.faults : judgement?.ok === false ? judgement.faults : [];
  const costs = plan.services.filter((service) => service.poolId === poolId).flatMap(({ id, name }) =>
    plan.costLines.filter(({ serviceId }) => serviceId === id).map((line) => ({ value: line.id, words: `${name}: ${line.name}, ${formatPounds(evaluation.lines.find((each) => each.collection === "costLines" && each.id === line.id)?.amounts[typed.year] ?? line.amount)}${line.nature === "capital" ? ", capital" : ""}` })));
  return (
    <>
      <PageHeading crumbs={poolCrumbs(place, pool, { words: "Virements", href: back }, { words: "Ask" })} title={headingOf(judgement, read)} lead={`Moves budget between two costs of ${pool.name}. The pool’s policy says who must agree, before anybody is asked.`} />
      <ErrorSummary faults={faults.map(({ field, message }) => ({ fieldId: field, message }))} />
      {judgement?.ok === true && read?.ok === true && (
        <section aria-label="Who must agree">
          <VirementJudged judged={judgement.judged} permanent={read.wish.permanent} year={read.wish.year} />
          {judgement.judged.rule !== null && <AskVirement scenarioId={scenarioId} version={version} wish={read.wish} reason={typed.reason} approver={judgement.judged.rule.approver} back={back} />}
          <h2>Change it</h2>
        </section>
      )}
      <VirementWishForm typed={typed} years={evaluation.years} costs={costs} errorOf={(field) => faults.find((fault) => fault.field === field)?.message} />
    </>
  );
}

/** What was found of a wish, once there is one. */
function headingOf(judgement: VirementJudgement | null, read: ReadWish | null): string {
  if (judgement?.ok !== true || read?.ok !== true) return "Ask for a virement";
  const { rule, decision } = judgement.judged;
  return rule !== null ? `The ${rule.approver} must agree to move ${formatPounds(read.wish.amount)}` : decision === "blocked" ? "A ring-fence forbids this virement" : "The policy has no rule for this virement";
}
