import { certaintyPolicies, type CertaintyPolicy } from "../grants/certainty";
import { formatPounds } from "../money/format-pounds";
import { poundsToPence } from "../money/money";
import type { Line, Plan } from "./plan";
import { orBeyond, type SharedAssumption } from "./what-would-change-assumption";
import { amountAfter } from "./what-would-change-step";

/** A small amount is varied up to this all the same, in pence, because twice next to nothing says little. */
const atLeastTo = 1_000_000n;

type AmountCollection = "awards" | "costLines" | "baseBudgets";
type AmountLine = Line<AmountCollection>;

/**
 * The amount of each award, recurrent cost and base budget, between nothing and twice what it is, moved in all the plans
 * that have the same amount together. One-off cost enters none of the figures, and what is given in kind pays for nothing.
 */
export const sharedAmounts = (plans: readonly Plan[]): SharedAssumption[] => [
  ...apart(plans.map(({ awards }) => awards)).map((line) => sharedAmount(plans, "awards", line, `the award from ${line.name}`)),
  ...apart(plans.map(({ costLines }) => costLines.filter(({ recurrence }) => recurrence === "recurrent"))).map((line) => sharedAmount(plans, "costLines", line, `“${line.name}”`)),
  ...apart(plans.map(({ baseBudgets }) => baseBudgets.filter(({ inKind }) => !inKind))).map((line) => sharedAmount(plans, "baseBudgets", line, `“${line.name}”`)),
];

/** The lines of all plans, each once; a line with another amount elsewhere counts as another. */
const apart = (lines: readonly (readonly AmountLine[])[]): AmountLine[] => [...new Map(lines.flat().map((line) => [`${line.id} ${line.amount}`, line])).values()];

function sharedAmount(plans: readonly Plan[], collection: AmountCollection, { id, name, amount }: AmountLine, called: string): SharedAssumption {
  const pence = poundsToPence(amount);
  const size = pence < 0n ? -pence : pence;
  const far = 2n * size > atLeastTo ? size : atLeastTo - size;
  const valueAt = (steps: bigint): string => formatPounds(amountAfter(amount, steps), "always");
  const isStatedToo = plans.some(({ statedAmounts }) => statedAmounts.some((stated) => stated.collection === collection && stated.lineId === id));
  return {
    id: `${collection} ${id} ${amount}`, name, now: valueAt(0n), valueAt,
    lowest: pence < 0n ? -far : -pence, highest: pence < 0n ? size : far,
    beyondAt: (steps, holdsBeyond) => orBeyond(valueAt(steps), steps, holdsBeyond),
    conditionAt: (steps, holdsBeyond, where) => `If ${called} came to ${orBeyond(valueAt(steps), steps, holdsBeyond)} a year${where} (now ${valueAt(0n)}${isStatedToo ? "; what is stated for single years stays" : ""})`,
    changesAt: (plan, steps) => (plan[collection].some((line) => line.id === id && line.amount === amount) ? [{ type: "changed", collection, id, field: "amount", before: amount, after: amountAfter(amount, steps) }] : []),
  };
}

const policyInWords: Readonly<Record<CertaintyPolicy, string>> = {
  "confirmed only": "only confirmed grants", "confirmed and provisional": "only confirmed and provisional grants", all: "all grants",
};

/** How sure grants must be to count: from the strictest policy to the widest. */
export function sharedPolicy(plans: readonly Plan[]): SharedAssumption[] {
  const policy = plans[0]?.about.certaintyPolicy;
  if (policy === undefined || plans.some(({ about }) => about.certaintyPolicy !== policy)) return [];
  const at = certaintyPolicies.indexOf(policy);
  const policyAt = (steps: bigint): CertaintyPolicy => certaintyPolicies[at + Number(steps)] ?? policy;
  const valueAt = (steps: bigint): string => policyInWords[policyAt(steps)];
  return [{
    id: "certainty policy", name: "Grants that count", now: valueAt(0n), lowest: BigInt(-at), highest: BigInt(certaintyPolicies.length - 1 - at),
    valueAt,
    beyondAt: valueAt,
    conditionAt: (steps) => `If ${valueAt(steps)} counted (now ${valueAt(0n)})`,
    changesAt: (_, steps) => [{ type: "changed", collection: "about", id: "about", field: "certaintyPolicy", before: policy, after: policyAt(steps) }],
  }];
}
