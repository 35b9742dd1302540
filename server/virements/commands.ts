import "server-only";
import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/roles";
import { applyChanges } from "@/domain/plan/change";
import { checkPlan } from "@/domain/plan/read-plan";
import { agreedOf, type AskedVirement, mayAnswerFor, waitingOf } from "@/domain/pools/virements/asked-virement";
import { type JudgedVirement, judgeVirement } from "@/domain/pools/virements/judge-virement";
import { virementChanges } from "@/domain/pools/virements/virement-changes";
import type { VirementWish } from "@/domain/pools/virements/virement-wish";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { latestVersion } from "../scenario/commands";
import { savedAndFollowed } from "../scenario/following";
import { keepSealed, sealedVersion, type SealedVersion, workedOut } from "../scenario/sealed-version";
import { type StoredVersion, storeNextVersion } from "../scenario/store-version";
import { storedVirements } from "./records";

/**
 * Asks for a virement of the latest version. It is judged again here; nothing moves before it is agreed.
 * @throws Refusal CONFLICT when the plan moved since it was looked at; BAD_REQUEST at the field at fault, when
 *   the cost has less than this and what waits from it together, when a ring-fence forbids it, or when the pool's policy has no rule for it.
 */
export function askVirement(asked: Asked & { readonly scenarioId: string; readonly version: number; readonly wish: VirementWish; readonly reason: string }): Promise<{ virementId: string; approver: string }> {
  return write({ ...asked, act: "ask for a virement" }, async (db, now) => {
    const { scope, scenarioId, version, wish, reason } = asked;
    const latest = await latestVersion(db, scope, scenarioId);
    if (latest.version !== version) throw new Refusal(`${latest.roleTitle} saved version ${latest.version} while you looked at version ${version}. What you typed is still here: look at who must agree now and ask again.`, { code: "CONFLICT" });
    const { judged } = await judge(db, scope, scenarioId, wish, latest, "and what waits");
    const rule = approvable(judged);
    const virementId = randomUUID();
    const record = { scenarioId, version, ...wish, reason, approver: rule.approver, clause: rule.clause };
    await db.virement.create({ data: { trustId: scope.trustId, id: virementId, ...record, askedAt: now, accountId: scope.accountId, roleTitle: scope.roleTitle, organisationId: scope.organisationId } });
    return { result: { virementId, approver: rule.approver }, audit: { subject: "virement", subjectId: virementId, detail: record } };
  });
}

/** @param counting whether the cost must also hold what is asked for and waits: on asking, not where one of those is answered. */
async function judge(db: Database, scope: Scope, scenarioId: string, wish: VirementWish, latest: { readonly version: number; readonly contentHash: string }, counting: "only what is agreed" | "and what waits"): Promise<{ readonly judged: JudgedVirement; readonly sealed: SealedVersion }> {
  const sealed = await sealedVersion(db, { trustId: scope.trustId, scenarioId, version: latest.version }, latest.contentHash);
  const stored = await storedVirements(db, { trustId: scope.trustId, scenarioId });
  const found = judgeVirement(sealed.plan, sealed.evaluation, wish, agreedOf(stored), counting === "and what waits" ? waitingOf(stored) : []);
  if (!found.ok) throw new Refusal(found.faults[0]!.message, { code: "BAD_REQUEST", field: found.faults[0]!.field, evidence: found.faults });
  return { judged: found.judged, sealed };
}

function approvable({ decision, rule, ringFence }: JudgedVirement) {
  if (decision === "blocked") {
    const { name, refusals } = ringFence.ringFences.find(({ admitsReceiver }) => !admitsReceiver)!;
    throw new Refusal(`This would take £${ringFence.takenFromUnwilling} of ${name} out of its ring-fence, which nobody can agree to. ${refusals.join(" ")}`, { code: "BAD_REQUEST", field: "amount" });
  }
  if (rule === null) throw new Refusal("No rule of the pool’s virement policy says who may agree to this. Add one to the policy first.", { code: "BAD_REQUEST" });
  return rule;
}

export interface AnsweredVirement {
  /** The version that moved the money; null when nothing moved. */
  readonly stored: StoredVersion | null;
  /** True when the plan had moved since it was asked for, so that it was judged again. */
  readonly judgedAgain: boolean;
}

/**
 * Answers a virement for who must agree to it. Agreed, a new version of the scenario states both amounts.
 * @throws Refusal FORBIDDEN for one's own asking and for whoever it does not wait for; CONFLICT when it is answered already,
 *   or when by the plan as it is now it cannot be agreed to, or somebody else must agree.
 */
export async function answerVirement(asked: Asked & { readonly roles: readonly Role[]; readonly virementId: string; readonly answer: "agreed" | "refused"; readonly reason: string }): Promise<AnsweredVirement> {
  let sealed: SealedVersion | null = null;
  const answered = await write({ ...asked, act: "answer a virement" }, async (db, now) => {
    const { scope, answer, reason } = asked;
    const virement = await waiting(db, scope, asked.virementId);
    if (virement.accountId === scope.accountId) throw new Refusal("You asked for this virement yourself, and nobody answers their own asking. You can withdraw it.", { code: "FORBIDDEN" });
    if (!mayAnswerFor(virement.approver, { roleTitle: scope.roleTitle, roles: asked.roles })) throw new Refusal(`This virement waits for the ${virement.approver} (${virement.clause}). They answer it, or a democratic services officer records what they resolved.`, { code: "FORBIDDEN" });
    if (answer === "refused") return record(db, scope, virement, { answer, reason, version: null, at: now }, { stored: null, judgedAgain: false });

    const latest = await latestVersion(db, scope, virement.scenarioId);
    const found = await again(judge(db, scope, virement.scenarioId, virement, latest, "only what is agreed").then((each) => ({ ...each, rule: approvable(each.judged) })));
    if (found.rule.approver !== virement.approver) throw new Refusal(`The plan has moved since this was asked for (version ${virement.version}; now version ${latest.version}). By “${found.rule.clause}” the ${found.rule.approver} must agree to it now, not the ${virement.approver}. Have it withdrawn and asked for again.`, { code: "CONFLICT" });
    const why = `Virement agreed by ${virement.approver}: ${reason}`.slice(0, 400);
    const plan = applyChanges(found.sealed.plan, virementChanges(found.sealed.plan, found.sealed.evaluation, virement, { named: `virement-${virement.id.slice(0, 13)}`, reason: why }));
    const problem = checkPlan(plan)[0];
    if (problem) throw new Refusal(problem.message, { code: "CONFLICT" });
    sealed = await workedOut(plan);
    const stored = await storeNextVersion(db, found.sealed.plan, plan, { scope, scenarioId: virement.scenarioId, version: latest.version + 1, reason: why, at: now });
    return record(db, scope, virement, { answer, reason, version: stored.version, at: now }, { stored, judgedAgain: latest.version !== virement.version });
  });
  if (answered.stored !== null) {
    if (sealed !== null) keepSealed(asked.scope.trustId, answered.stored.contentHash, sealed);
    await savedAndFollowed(asked.scope, Promise.resolve(answered.stored));
  }
  return answered;
}

/** What cannot be agreed to any more is a conflict with the plan as it is now, not a fault of whoever answers. */
const again = <Found>(judging: Promise<Found>): Promise<Found> =>
  judging.catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal(`By the plan as it is now this cannot be agreed to. ${error.message.replace(/(?<![.!?])$/, ".")} It can be refused, or withdrawn.`, { code: "CONFLICT" }) : error;
  });

/** Takes back one's own asking while it waits. */
export function withdrawVirement(asked: Asked & { readonly virementId: string; readonly reason: string }): Promise<AnsweredVirement> {
  return write({ ...asked, act: "ask for a virement" }, async (db, now) => {
    const virement = await waiting(db, asked.scope, asked.virementId);
    if (virement.accountId !== asked.scope.accountId) throw new Refusal(`${virement.roleTitle} asked for this virement, and only they withdraw it.`, { code: "FORBIDDEN" });
    return record(db, asked.scope, virement, { answer: "withdrawn", reason: asked.reason, version: null, at: now }, { stored: null, judgedAgain: false });
  });
}

async function waiting(db: Database, scope: Scope, virementId: string) {
  const [virement] = await storedVirements(db, { trustId: scope.trustId, id: virementId });
  if (virement === undefined) throw new Refusal("There is no such virement.", { code: "NOT_FOUND" });
  if (virement.answer !== null) throw new Refusal(`This virement was ${virement.answer.answer} already; ${virement.answer.roleTitle} recorded it.`, { code: "CONFLICT" });
  return virement;
}

/** An answer that moved money speaks of the version that it made, so that the record is checked as any version's is. */
async function record(db: Database, scope: Scope, virement: AskedVirement & { readonly scenarioId: string }, { answer, reason, version, at }: { readonly answer: "agreed" | "refused" | "withdrawn"; readonly reason: string; readonly version: number | null; readonly at: Date }, result: AnsweredVirement) {
  await db.virementAnswer.create({ data: { trustId: scope.trustId, virementId: virement.id, number: 1, approver: virement.approver, answer, reason, version, answeredAt: at, accountId: scope.accountId, roleTitle: scope.roleTitle, organisationId: scope.organisationId } });
  const about = { virementId: virement.id, approver: virement.approver, answer };
  return { result, audit: result.stored === null ? { subject: "virement", subjectId: virement.id, detail: about } : { subject: "scenario version", subjectId: `${virement.scenarioId}/${result.stored.version}`, detail: { ...result.stored, ...about } } };
}
