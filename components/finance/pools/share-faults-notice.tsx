import { Notice } from "@/components/ui/notice";
import type { Plan } from "@/domain/plan/plan";
import { shareFaults } from "@/domain/pools/share-faults";

/** Says which risk rules of a fund state shares that do not make a whole, and what that does to every figure here; nothing where all do. */
export function ShareFaultsNotice({ plan, poolId }: { readonly plan: Pick<Plan, "riskRules" | "riskShares">; readonly poolId: string }) {
  const faults = shareFaults(plan, poolId);
  if (faults.length === 0) return null;
  return (
    <Notice kind="urgent" title={faults.length === 1 ? "Shares that do not come to 100%" : "Rules whose shares do not come to 100%"}>
      <ul>{faults.map(({ ruleId, sentence }) => <li key={ruleId}>{sentence}.</li>)}</ul>
      <p>Until they do, what each partner bears is worked out in proportion to them, which no agreement says.</p>
    </Notice>
  );
}
