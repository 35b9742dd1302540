import "server-only";
import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/roles";
import { answersInWords } from "@/domain/proposals/answers-in-words";
import type { SectionEdit } from "@/domain/proposals/content";
import { shortcomings } from "@/domain/proposals/missing-answers";
import { nextReference } from "@/domain/proposals/reference";
import { proposalSections } from "@/domain/proposals/sections";
import { isOpenToEdits, movesOpenTo, type ProposalAct } from "@/domain/proposals/status";
import { sha256 } from "../audit/hash";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { saysTheSame, submittedText, tokenOf } from "./content-hash";
import { findWorking, readStatus, storeSection, toRevision, type WorkingProposal } from "./records";
import { loadChoices, loadNames, trustDay } from "./register-choices";

// Until submission the audit log holds ids and statuses only: its readers are not of the author's organisation.

const noSuchProposal = "There is no such proposal.";

/** Begins a draft, which only the scope's organisation can see. */
export function beginProposal(asked: Asked & { title: string }): Promise<{ id: string }> {
  return write({ ...asked, act: "begin a proposal" }, async (db, at) => {
    const { trustId, organisationId, roleTitle } = asked.scope;
    const id = randomUUID();
    await db.proposal.create({ data: { trustId, id, organisationId, status: "draft", createdAt: at } });
    await db.proposalAnswers.create({ data: { trustId, proposalId: id, organisationId, title: asked.title, changedAt: at, changedByRole: roleTitle } });
    await recordEvent(db, asked.scope, { id, organisationId }, { act: "begin", from: null, to: "draft", revision: null, reason: null, at });
    return { result: { id }, audit: { subject: "proposal", subjectId: id, detail: { status: "draft" } } };
  });
}

/**
 * Saves one section, complete or not.
 * @param asked.seen the section's token when its page was opened.
 * @throws Refusal NOT_FOUND for another organisation's proposal; CONFLICT once its words stand, and when a
 *   colleague saved other answers in between: its evidence holds theirs and the token to save over them.
 */
export function saveSection(asked: Asked & { proposalId: string; seen: string; edit: SectionEdit }): Promise<{ token: string }> {
  return write({ ...asked, act: "write a proposal" }, async (db, now) => {
    const { scope, proposalId, edit } = asked;
    const working = await ownWorking(db, scope, proposalId);
    if (!isOpenToEdits(working.status)) throw new Refusal(`This proposal is ${working.status}, so its words stand.`, { code: "CONFLICT" });
    const stored = working.content[edit.section];
    if (asked.seen !== tokenOf(stored) && !saysTheSame(stored, edit.value)) {
      const theirs = answersInWords(working.content, await loadNames(db, scope.trustId)).filter(({ section }) => section === edit.section);
      throw new Refusal(
        `${working.changedByRole} saved this page while you were working on it. Nothing of yours is lost: look at both and save again.`,
        { code: "CONFLICT", evidence: { savedBy: working.changedByRole, theirs, seen: tokenOf(stored) } },
      );
    }
    await refuseStrangers(db, scope, working, edit);
    await storeSection(db, scope, proposalId, edit, now);
    return { result: { token: tokenOf(edit.value) }, audit: { subject: "proposal", subjectId: proposalId, detail: { status: working.status, section: edit.section } } };
  });
}

/**
 * Submits a draft, or a revision of what was submitted: from here on the trust reads it.
 * @param asked.seen the token of the whole content as it stood on the check page.
 * @returns the reference, the same for every revision.
 * @throws Refusal BAD_REQUEST naming what is missing; CONFLICT when it changed since, or nothing differs.
 */
export function submitProposal(asked: Asked & { proposalId: string; seen: string }): Promise<{ reference: string; revision: number }> {
  return write({ ...asked, act: "submit a proposal" }, async (db, at) => {
    const { scope, proposalId } = asked;
    const { trustId, organisationId } = scope;
    const working = await ownWorking(db, scope, proposalId);
    if (!isOpenToEdits(working.status)) throw new Refusal(`This proposal is ${working.status} and cannot be submitted.`, { code: "CONFLICT" });
    if (asked.seen !== tokenOf(working.content)) throw new Refusal(`${working.changedByRole} changed this proposal since you checked it. Check the answers again.`, { code: "CONFLICT" });
    const open = shortcomings(working.content);
    if (open.length > 0) throw new Refusal(`The proposal cannot be submitted yet. ${open.map(({ message }) => message).join(". ")}.`, { code: "BAD_REQUEST", evidence: { shortcomings: open } });

    const last = await db.proposalRevision.findFirst({ where: { trustId, proposalId }, orderBy: { revision: "desc" } });
    if (last && saysTheSame(toRevision(last).content, working.content)) throw new Refusal(`Nothing differs from revision ${last.revision}, which is already submitted.`, { code: "CONFLICT" });
    const { place, today } = await trustDay(db, trustId);
    const reference = working.reference ?? nextReference(place, today, await givenReferences(db, trustId));
    const revision = (last?.revision ?? 0) + 1;
    const content = submittedText({ proposalId, reference, revision, organisationId, content: working.content });
    const contentHash = sha256(content);

    await db.proposal.update({ where: { trustId_id: { trustId, id: proposalId } }, data: { status: "submitted", reference } });
    await db.proposalRevision.create({ data: { trustId, proposalId, revision, organisationId, accountId: scope.accountId, roleTitle: scope.roleTitle, submittedAt: at, submittedOn: new Date(today), content, contentHash } });
    await recordEvent(db, scope, { id: proposalId, organisationId }, { act: working.status === "draft" ? "submit" : "submit again", from: working.status, to: "submitted", revision, reason: null, at });
    return { result: { reference, revision }, audit: { subject: "proposal", subjectId: proposalId, detail: { status: "submitted", reference, revision, contentHash } } };
  });
}

/**
 * Takes any other step of a proposal's life: discard, withdraw, take up for appraisal, and what follows.
 * @throws Refusal NOT_FOUND for what the scope may not see; CONFLICT for a step not open from here or not to this role.
 */
export function moveProposal(asked: Asked & { roles: readonly Role[]; proposalId: string; act: ProposalAct; reason: string }): Promise<{ status: string }> {
  return write({ ...asked, act: `proposal: ${asked.act}` }, async (db, now) => {
    const { scope, proposalId } = asked;
    const head = await db.proposal.findUnique({ where: { trustId_id: { trustId: scope.trustId, id: proposalId } } });
    if (!head || head.status === "discarded") throw new Refusal(noSuchProposal, { code: "NOT_FOUND" });
    const status = readStatus(head.status);
    const isOwn = head.organisationId === scope.organisationId;
    const move = movesOpenTo(status, { roles: asked.roles, isOwn }).find(({ act }) => act === asked.act);
    if (!move || move.act === "submit" || move.act === "submit again") throw new Refusal(`This proposal is ${status}: “${asked.act}” is not open to you now. Reload the page to see where it stands.`, { code: "CONFLICT" });
    const reason = asked.reason.trim();
    if (move.needsReason && reason === "") throw new Refusal("Give the reason; the author is owed it.", { code: "BAD_REQUEST", field: "reason" });

    await db.proposal.update({ where: { trustId_id: { trustId: scope.trustId, id: proposalId } }, data: { status: move.to } });
    await recordEvent(db, scope, head, { act: move.act, from: status, to: move.to, revision: null, reason: reason === "" ? null : reason, at: now });
    return { result: { status: move.to }, audit: { subject: "proposal", subjectId: proposalId, detail: { status: move.to, ...(move.to === "discarded" ? {} : { reference: head.reference, reason }) } } };
  });
}

async function ownWorking(db: Database, scope: Scope, proposalId: string): Promise<WorkingProposal> {
  const working = await findWorking(db, scope, proposalId);
  if (!working || working.status === "discarded") throw new Refusal(noSuchProposal, { code: "NOT_FOUND" });
  return working;
}

async function givenReferences(db: Database, trustId: string): Promise<readonly string[]> {
  const rows = await db.proposal.findMany({ where: { trustId, reference: { not: null } }, select: { reference: true } });
  return rows.flatMap(({ reference }) => (reference === null ? [] : [reference]));
}

/** An answer may only point at what the trust's register and plans hold. */
async function refuseStrangers(db: Database, scope: Scope, working: WorkingProposal, { section, value }: SectionEdit): Promise<void> {
  if (section !== "partners" && section !== "need" && section !== "children" && section !== "asks") return;
  const choices = await loadChoices(db, scope.trustId, scope.organisationId, working.content);
  const refuse = (field: string, what: string): never => {
    const page = proposalSections.find(({ id }) => id === section)?.name ?? section;
    throw new Refusal(`${what} on the page “${page}” is no longer in the register. Reload the page and choose again.`, { code: "BAD_REQUEST", field });
  };
  const lacks = (offered: readonly { id: string }[], chosen: string | null): boolean => chosen !== null && !offered.some(({ id }) => id === chosen);
  if (section === "partners" && value.otherPartnerIds.some((id) => lacks(choices.partners, id))) refuse("otherPartnerIds", "A partner");
  if (section === "children" && value.areaIds.some((id) => lacks(choices.areas, id))) refuse("areaIds", "An area");
  if (section === "need") {
    if (lacks(choices.needEntries, value.needEntryId)) refuse("needEntryId", "The key issue");
    if (lacks(choices.needLevels, value.needLevelCode && `${value.needSchemeId} ${value.needLevelCode}`)) refuse("needLevel", "The level of need");
  }
  if (section === "asks") {
    const known = [...choices.sources, ...working.content.asks.asks.flatMap(({ sourceId }) => (sourceId === null ? [] : [{ id: sourceId }]))];
    if (value.asks.some(({ sourceId }) => lacks(known, sourceId))) refuse("asks", "A source of money");
  }
}

interface EventFacts {
  readonly act: ProposalAct;
  readonly from: string | null;
  readonly to: string;
  readonly revision: number | null;
  readonly reason: string | null;
  readonly at: Date;
}

/** The next line of the history. What its own organisation alone may see comes first, so others count on correctly. */
async function recordEvent(db: Database, scope: Scope, proposal: { id: string; organisationId: string }, { act, from, to, revision, reason, at }: EventFacts): Promise<void> {
  const { trustId, accountId, roleTitle } = scope;
  const last = await db.proposalEvent.findFirst({ where: { trustId, proposalId: proposal.id }, orderBy: { position: "desc" }, select: { position: true } });
  const { today } = await trustDay(db, trustId);
  await db.proposalEvent.create({
    data: { trustId, proposalId: proposal.id, position: (last?.position ?? 0) + 1, organisationId: proposal.organisationId, act, fromStatus: from, toStatus: to, revision, accountId, roleTitle, reason, at, onDay: new Date(today) },
  });
}
