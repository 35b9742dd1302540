import type { AllocationPayment } from "./allocation";
import type { AllocationProblem, ShareConstraint } from "./allocation-problem";

/** What is paid by one source, or by anyone, for some costs, in pence. */
export function paidFor(payments: readonly AllocationPayment[], wanted: { readonly source?: number; readonly costs: ReadonlySet<number> | null }): bigint {
  return payments.reduce((total, { source, cost, pence }) => ((wanted.source ?? source) === source && (wanted.costs?.has(cost) ?? true) ? total + pence : total), 0n);
}

/** The two amounts that a share compares, in pence: what it limits, and what it is a share of. */
export function comparedBy({ costs: all }: Pick<AllocationProblem, "costs">, share: ShareConstraint, payments: readonly AllocationPayment[]): { readonly part: bigint; readonly whole: bigint } {
  const group = new Set(share.costs);
  const part = paidFor(payments, { source: share.source, costs: group });
  if (share.kind === "rate") return { part, whole: paidFor(payments, { costs: group }) };
  return { part, whole: paidFor(payments.filter(({ cost }) => all[cost]!.year === share.year), { source: share.source, costs: null }) };
}

/** Whether the payments keep a share, exactly. */
export function keepsShare(problem: Pick<AllocationProblem, "costs">, share: ShareConstraint, payments: readonly AllocationPayment[]): boolean {
  const { part, whole } = comparedBy(problem, share, payments);
  const difference = part * share.share.denominator - whole * share.share.numerator;
  return share.kind === "minimum share" ? difference >= 0n : difference <= 0n;
}
