import "server-only";
import type { Role } from "@/domain/access/roles";
import { type AnswerInWords, answersInWords, changedAnswers } from "@/domain/proposals/answers-in-words";
import { type ProposalContent, type SectionId } from "@/domain/proposals/content";
import { sectionStatuses, shortcomings } from "@/domain/proposals/missing-answers";
import { proposalSections } from "@/domain/proposals/sections";
import { isOpenToEdits, isPrivate, meaningOfStatus, movesOpenTo } from "@/domain/proposals/status";
import { proposalTotals, proposalYears } from "@/domain/proposals/totals";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { saysTheSame, tokenOf } from "./content-hash";
import { findWorking, readStatus, toRevision } from "./records";
import { loadChoices, loadNames } from "./register-choices";

const noSuchProposal = "There is no such proposal.";
const writer: Role = "partner representative";

/** Every proposal the scope may know of: the own organisation's, drafts too, and what others have submitted. */
export function listProposals(scope: Scope) {
  return read(scope, async (db) => {
    const names = await loadNames(db, scope.trustId);
    const heads = await db.proposal.findMany({
      where: { trustId: scope.trustId, status: { not: "discarded" } },
      include: { revisions: { orderBy: { revision: "desc" }, take: 1 }, events: { orderBy: { position: "desc" }, take: 1 } },
      orderBy: [{ reference: { sort: "asc", nulls: "first" } }, { createdAt: "asc" }],
    });
    const rows = [];
    for (const head of heads) {
      const isOwn = head.organisationId === scope.organisationId;
      const status = readStatus(head.status);
      const working = isOwn ? await findWorking(db, scope, head.id) : null;
      const latest = head.revisions[0] && toRevision(head.revisions[0]);
      const content = latest?.content ?? working?.content;
      if (!content || (isPrivate(status) && !isOwn)) continue;
      rows.push({
        id: head.id, reference: head.reference, status, isOwn, title: content.partners.title,
        organisationName: names.organisations.get(head.organisationId) ?? head.organisationId,
        since: head.events[0]?.onDay.toISOString().slice(0, 10) ?? null,
        isSynthetic: content.costs.costBasis === "synthetic",
        ...proposalTotals(content),
        hasUnsubmittedEdits: Boolean(latest && working && isOpenToEdits(status) && !saysTheSame(latest.content, working.content)),
        sectionsDone: isPrivate(status) ? Object.values(sectionStatuses(content)).filter((done) => done === "Completed").length : null,
      });
    }
    return { sectionCount: proposalSections.length, proposals: rows };
  });
}

/**
 * One proposal to read: the last revision submitted, or the draft for its own organisation.
 * @throws Refusal NOT_FOUND when there is none the scope may know of; another's draft is not there.
 */
export function viewProposal(scope: Scope, roles: readonly Role[], proposalId: string) {
  return read(scope, async (db) => {
    const head = await db.proposal.findUnique({
      where: { trustId_id: { trustId: scope.trustId, id: proposalId } },
      include: { revisions: { orderBy: { revision: "asc" } }, events: { orderBy: { position: "asc" } } },
    });
    if (!head || head.status === "discarded") throw new Refusal(noSuchProposal, { code: "NOT_FOUND" });
    const isOwn = head.organisationId === scope.organisationId;
    const status = readStatus(head.status);
    const working = isOwn ? await findWorking(db, scope, proposalId) : null;
    const revisions = head.revisions.map(toRevision);
    const latest = revisions.at(-1);
    const content = latest?.content ?? working?.content;
    if (!content || (isPrivate(status) && !isOwn)) throw new Refusal(noSuchProposal, { code: "NOT_FOUND" });

    const names = await loadNames(db, scope.trustId);
    const inWords = (of: ProposalContent): readonly AnswerInWords[] => answersInWords(of, names);
    return {
      id: head.id, reference: head.reference, status, meaning: meaningOfStatus[status], isOwn,
      isWritable: isOwn && roles.includes(writer) && isOpenToEdits(status),
      moves: movesOpenTo(status, { roles, isOwn }).filter(({ act }) => act !== "submit" && act !== "submit again").map(({ act, needsReason }) => ({ act, needsReason })),
      organisationName: names.organisations.get(head.organisationId) ?? head.organisationId,
      title: content.partners.title,
      answers: inWords(content), years: proposalYears(content), totals: proposalTotals(content),
      minimumAmount: content.costs.minimumAmount, stretchAmount: content.costs.stretchAmount,
      isSynthetic: content.costs.costBasis === "synthetic",
      hasUnsubmittedEdits: Boolean(latest && working && isOpenToEdits(status) && !saysTheSame(latest.content, working.content)),
      history: head.events.map(({ act, toStatus, revision, roleTitle, reason, onDay }) => ({ act, status: readStatus(toStatus), revision, roleTitle, reason, onDay: onDay.toISOString().slice(0, 10) })),
      revisions: revisions.map((revision, position) => {
        const before = revisions[position - 1];
        return { revision: revision.revision, submittedOn: revision.submittedOn, roleTitle: revision.roleTitle, contentHash: revision.contentHash, changes: before ? changedAnswers(inWords(before.content), inWords(revision.content)) : [] };
      }),
    };
  });
}

/**
 * What the writing pages show: the working text, how far each section has come, and what there is to choose from.
 * @throws Refusal NOT_FOUND for anything but the own organisation's proposal.
 */
export function getWorkingProposal(scope: Scope, proposalId: string) {
  return read(scope, async (db) => {
    const working = await findWorking(db, scope, proposalId);
    if (!working || working.status === "discarded") throw new Refusal(noSuchProposal, { code: "NOT_FOUND" });
    const { content } = working;
    const names = await loadNames(db, scope.trustId);
    const tokens = Object.fromEntries(proposalSections.map(({ id }) => [id, tokenOf(content[id])])) as Record<SectionId, string>;
    return {
      id: working.id, status: working.status, reference: working.reference, isOpenToEdits: isOpenToEdits(working.status),
      changedByRole: working.changedByRole, content, tokens, contentToken: tokenOf(content),
      statuses: sectionStatuses(content), shortcomings: shortcomings(content),
      answers: answersInWords(content, names), years: proposalYears(content), totals: proposalTotals(content),
      choices: await loadChoices(db, scope.trustId, scope.organisationId, content),
    };
  });
}
