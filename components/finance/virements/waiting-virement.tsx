import type { ReactNode } from "react";
import { spokenInstant } from "@/components/scenarios/as-at";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { formatPounds } from "@/domain/money/format-pounds";
import { nameOfId } from "@/domain/plan/format-field";
import type { Plan } from "@/domain/plan/plan";
import type { AskedVirement } from "@/domain/pools/virements/asked-virement";
import type { VirementJudgement } from "@/domain/pools/virements/judge-virement";

interface WaitingVirementProps {
  readonly plan: Plan;
  readonly virement: AskedVirement;
  readonly latestVersion: number;
  /** By the plan as it is now. */
  readonly now: VirementJudgement;
  /** What the reader may do. */
  readonly children: ReactNode;
}

/** A virement that waits: what would move, why, for whom it waits, and whether the plan moved since. */
export function WaitingVirement({ plan, virement, latestVersion, now, children }: WaitingVirementProps) {
  const { amount, fromLineId, toLineId, year, permanent, reason, approver, clause, version, askedAt, roleTitle } = virement;
  return (
    <Panel title={`${formatPounds(amount)} from ${nameOfId(fromLineId, plan)} to ${nameOfId(toLineId, plan)}`} subtitle={permanent ? `${year} and every later year` : `In ${year} only`}>
      <SummaryList rows={[{ name: "Waits for", value: <>{approver}<br />“{clause}”</> }, { name: "Why", value: reason }, { name: "Asked for", value: `${roleTitle}, ${spokenInstant(askedAt)}, of version ${version}` }]} />
      {version !== latestVersion && <Notice kind={now.ok && now.judged.rule?.approver === approver ? "plain" : "urgent"} title={`The plan has moved since: version ${latestVersion}`}><p>{judgedAgain(now, approver)}</p></Notice>}
      {children}
    </Panel>
  );
}

function judgedAgain(now: VirementJudgement, approver: string): string {
  if (!now.ok) return `It cannot be agreed to by the plan as it is now. ${now.faults.map(({ message }) => message).join(". ")}.`;
  if (now.judged.rule === null) return "It cannot be agreed to by the plan as it is now: a ring-fence or the policy forbids it.";
  return now.judged.rule.approver === approver ? `Judged again by the plan as it is now, the ${approver} must still agree.` : `By “${now.judged.rule.clause}” the ${now.judged.rule.approver} must agree now. Have it withdrawn and asked for again.`;
}
