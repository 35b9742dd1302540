import type { IsoDate } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";
import type { CollectionName, Plan } from "../plan/plan";
import { assetDisposals } from "./asset-disposals";

/** Something that a grant's terms ask for by a day, or money that comes or goes back on it. */
export interface FallingDue {
  readonly dueOn: IsoDate;
  readonly collection: Extract<CollectionName, "assets" | "claims" | "conditions" | "instalments">;
  readonly id: string;
  readonly awardId: string;
  /** "claim", "certificate", "statement of use", "condition", "instalment", or "clawback" of an asset that is disposed of. */
  readonly kind: string;
  /** The clause, or the period of a claim; null for an instalment and a clawback, whose amounts say it. */
  readonly clause: string | null;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** An instalment comes, a clawback goes back. */
  readonly amount: Pounds | null;
  /** The role that sees to it or signs it; null where nobody is named. */
  readonly owner: string | null;
  readonly doneOn: IsoDate | null;
  readonly state: "passed" | "to come" | "done";
}

/**
 * Claims, certificates, conditions and instalments of awards by the day they fall due, and the clawback of what is disposed of (pounds, WE-20) by the day of
 * disposal; those of one day in the order of their ids. What is not done by the day before today has passed; no plan records that a clawback was paid, so it is never done.
 */
export function fallingDue(plan: Plan, today: IsoDate): FallingDue[] {
  const state = (dueOn: IsoDate, doneOn: IsoDate | null): FallingDue["state"] => (doneOn !== null ? "done" : dueOn < today ? "passed" : "to come");
  const found: FallingDue[] = [
    ...plan.claims.map(({ id, awardId, kind, dueOn, signatory, submittedOn, periodStartsOn, periodEndsOn }) => ({
      dueOn, collection: "claims" as const, id, awardId, kind, clause: null, period: { from: periodStartsOn, to: periodEndsOn }, amount: null, owner: signatory, doneOn: submittedOn, state: state(dueOn, submittedOn),
    })),
    ...plan.conditions.flatMap(({ id, awardId, dueOn, doneOn, clause, owner }) => (dueOn === null ? [] : [{ dueOn, collection: "conditions" as const, id, awardId, kind: "condition", clause, period: null, amount: null, owner, doneOn, state: state(dueOn, doneOn) }])),
    ...plan.instalments.flatMap(({ id, collection, lineId, dueOn, amount, receivedOn }) => (collection !== "awards" ? [] : [{ dueOn, collection: "instalments" as const, id, awardId: lineId, kind: "instalment", clause: null, period: null, amount, owner: null, doneOn: receivedOn, state: state(dueOn, receivedOn) }])),
    ...assetDisposals(plan).map(({ asset: { id }, awardId, on, clawback }) => ({ dueOn: on, collection: "assets" as const, id, awardId, kind: "clawback", clause: null, period: null, amount: clawback, owner: null, doneOn: null, state: state(on, null) })),
  ];
  return found.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}
