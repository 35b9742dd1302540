import { readRatio, timesRatio } from "../money/ratio";
import { poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { wholeWeights } from "../money/whole-weights";
import type { Line, Plan } from "../plan/plan";
import type { OutturnPart } from "./outturn-parts";
import type { PoolPartner } from "./pool-partner";
import { shareRisk, type RiskShare } from "./share-risk";
import type { SharedRisk } from "./share-with-caps";

type Model = Line<"riskRules">["model"];

/** One sharing of what is left over or under, in whole pence. */
export interface SharedPart extends SharedRisk {
  readonly level: "cost line" | "scheme" | "fund";
  /** The cost line, the scheme, or the pool. */
  readonly subjectId: string;
  readonly name: string;
  readonly model: Model;
  readonly residual: Line<"riskRules">["residual"];
  /** The rule that stands; null where the pool's own field says who bears it. */
  readonly ruleId: string | null;
  readonly clause: string | null;
  readonly amount: bigint;
  /** The most that each partner bears; null for no cap. */
  readonly caps: readonly (bigint | null)[];
}

interface Shared {
  readonly level: SharedPart["level"];
  readonly subjectId: string;
  readonly name: string;
  readonly rule: Line<"riskRules"> | null;
  readonly amount: bigint;
  readonly members: readonly { readonly commissionerId: string; readonly pence: bigint }[];
}

/**
 * Shares what the steps leave by the narrowest rule: a cost line's, a scheme's, else the fund's, and where the fund has no
 * rule, what the pool itself says. All that falls under the fund's rule is shared once, overspends and underspends each.
 * Source: section 75 agreements; WE-08 to WE-12 and WE-33.
 */
export function shareParts(plan: Pick<Plan, "riskRules" | "riskShares">, pool: Line<"pools">, partners: readonly PoolPartner[], parts: readonly OutturnPart[], left: readonly bigint[]): SharedPart[] {
  const each = parts.map((part, at) => ({ part, pence: left[at]! }));
  const own = each.filter(({ part }) => part.rule !== null).map(({ part, pence }): Shared => ({ level: part.level, subjectId: part.subjectId, name: part.name, rule: part.rule, amount: pence, members: [{ commissionerId: part.commissionerId, pence }] }));
  const fundRule = plan.riskRules.find(({ poolId, serviceId, costLineId }) => poolId === pool.id && serviceId === null && costLineId === null) ?? null;
  const fund = [1n, -1n].map((sign): Shared => {
    const members = each.filter(({ part, pence }) => part.rule === null && pence * sign > 0n).map(({ part, pence }) => ({ commissionerId: part.commissionerId, pence }));
    return { level: "fund", subjectId: pool.id, name: pool.name, rule: fundRule, amount: sumPence(members.map(({ pence }) => pence)), members };
  });
  return [...own, ...fund].filter(({ amount }) => amount !== 0n).map((shared) => sharePart(plan, pool, partners, shared));
}

function sharePart(plan: Pick<Plan, "riskShares">, pool: Line<"pools">, partners: readonly PoolPartner[], { rule, members, ...shared }: Shared): SharedPart {
  const model: Model = rule?.model ?? pool.riskShare;
  const shares = partners.map(({ partnerId }) => plan.riskShares.find((share) => share.riskRuleId === rule?.id && share.partnerId === partnerId) ?? null);
  const caps = partners.map(({ weight }, at) => (model === "pro rata with cap" ? capOf(shares[at] ?? null, weight) : null));
  const how = sharedBy(model, { pool, partners, members, caps, weights: weightsOf(partners, shares), residual: rule?.residual ?? null });
  // By contributions, and nobody has put anything in: it waits for agreement.
  const split = how === null ? { parts: partners.map(() => 0n), toAgree: shared.amount } : shareRisk(shared.amount, how);
  return { ...shared, model, residual: rule?.residual ?? null, ruleId: rule?.id ?? null, clause: rule?.clause ?? null, caps, ...split };
}

/** The profile that the rule states; where it states none, the contributions. */
function weightsOf(partners: readonly PoolPartner[], shares: readonly (Line<"riskShares"> | null)[]): bigint[] {
  return shares.some((share) => share !== null && share.share !== null) ? wholeWeights(shares.map((share) => readRatio(share?.share ?? "0"))) : partners.map(({ weight }) => weight);
}

/** The lower of a cap in pounds and a cap as a share of the contribution, which is rounded once. */
function capOf(share: Line<"riskShares"> | null, contribution: bigint): bigint | null {
  const caps = [...(share === null || share.capAmount === null ? [] : [poundsToPence(share.capAmount)]), ...(share === null || share.capShare === null ? [] : [timesRatio(contribution, readRatio(share.capShare))])];
  return caps.reduce<bigint | null>((least, cap) => (least === null || cap < least ? cap : least), null);
}

interface Sharing {
  readonly pool: Line<"pools">;
  readonly partners: readonly PoolPartner[];
  readonly members: Shared["members"];
  readonly caps: readonly (bigint | null)[];
  readonly weights: readonly bigint[];
  readonly residual: Line<"riskRules">["residual"];
}

function sharedBy(model: Model, { pool, partners, members, caps, weights, residual }: Sharing): RiskShare | null {
  const host = partners.findIndex(({ partnerId }) => partnerId === pool.hostId);
  switch (model) {
    case "own risk":
      return { model, own: partners.map(({ partnerId }) => sumPence(members.filter(({ commissionerId }) => commissionerId === partnerId).map(({ pence }) => pence))) };
    case "host bears":
    case "fixed-share line":
      return { model, host, partners: partners.length };
    case "pro rata":
    case "variable-share line":
      return sumPence(weights) === 0n ? null : { model, weights };
    case "pro rata with cap":
      return sumPence(weights) === 0n ? null : { model, weights, caps, residual: residual === "the host" ? { to: "to the host", host } : residual === "the partners without a cap" ? { to: "redistributed to the uncapped" } : { to: "needs agreement" } };
  }
}
