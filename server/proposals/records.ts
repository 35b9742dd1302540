import "server-only";
import { z } from "zod";
import { type ProposalContent, proposalContent, type SectionEdit } from "@/domain/proposals/content";
import { isProposalStatus, type ProposalStatus } from "@/domain/proposals/status";
import type { Prisma } from "../database/generated/client";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";
import type { SubmittedText } from "./content-hash";

const workingParts = {
  answers: true,
  costs: { orderBy: [{ year: "asc" }, { kind: "desc" }] },
  asks: { orderBy: { position: "asc" } },
} as const satisfies Prisma.ProposalInclude;

type WorkingRow = Prisma.ProposalGetPayload<{ include: typeof workingParts }>;

/** A proposal as its own organisation is writing it. */
export interface WorkingProposal {
  readonly id: string;
  readonly status: ProposalStatus;
  readonly reference: string | null;
  readonly changedAt: string;
  readonly changedByRole: string;
  readonly content: ProposalContent;
}

export function readStatus(text: string): ProposalStatus {
  if (!isProposalStatus(text)) throw new Error(`a proposal has the unknown status ${text}`);
  return text;
}

/**
 * The working text of a proposal of the scope's own organisation; null for another's, as if there were none.
 * The filter repeats what row-level security enforces, so that a mistake in one of them shows nothing.
 */
export async function findWorking(db: Database, scope: Scope, id: string): Promise<WorkingProposal | null> {
  const row = await db.proposal.findFirst({ where: { trustId: scope.trustId, id, organisationId: scope.organisationId }, include: workingParts });
  if (!row?.answers) return null;
  return { id, status: readStatus(row.status), reference: row.reference, changedAt: row.answers.changedAt.toISOString(), changedByRole: row.answers.changedByRole, content: toContent(row, row.answers) };
}

function toContent({ costs, asks }: WorkingRow, answers: NonNullable<WorkingRow["answers"]>): ProposalContent {
  const { title, otherPartnerIds, contactRole, needEntryId, needStatement, needSchemeId, needLevelCode } = answers;
  const { childrenNumber, ageFrom, ageTo, areaIds, whichChildren, outcomes, evidence, service, hours, providerRoute, isShortTerm } = answers;
  const { costBasis, costNote, exitRoute, exitPlan, equality, links } = answers;
  return proposalContent.parse({
    partners: { title, otherPartnerIds, contactRole },
    need: { needEntryId, needStatement, needSchemeId, needLevelCode },
    children: { childrenNumber, ageFrom, ageTo, areaIds, whichChildren },
    outcomes: { outcomes, evidence },
    service: { service, hours, providerRoute, isShortTerm, endsOn: answers.endsOn?.toISOString().slice(0, 10) ?? null },
    costs: {
      costs: costs.map(({ year, kind, amount }) => ({ year, kind, amount: amount.toFixed(2) })),
      costBasis, costNote,
      minimumAmount: answers.minimumAmount?.toFixed(2) ?? null, stretchAmount: answers.stretchAmount?.toFixed(2) ?? null,
    },
    asks: { asks: asks.map(({ year, sourceId, sourceName, certainty, amount }) => ({ year, sourceId, sourceName, certainty, amount: amount.toFixed(2) })) },
    exit: { exitRoute, exitPlan },
    links: { equality, links },
  });
}

/** Writes one section's answers in place of what stood there. Runs inside `write`. */
export async function storeSection(db: Database, scope: Scope, proposalId: string, edit: SectionEdit, at: Date): Promise<void> {
  const { trustId, organisationId } = scope;
  const owned = { trustId, proposalId, organisationId };
  await db.proposalAnswers.update({ where: { trustId_proposalId: { trustId, proposalId } }, data: { ...columnsOf(edit), changedAt: at, changedByRole: scope.roleTitle } });
  if (edit.section === "costs") {
    await db.proposalCost.deleteMany({ where: { trustId, proposalId } });
    await db.proposalCost.createMany({ data: edit.value.costs.map((cost) => ({ ...owned, ...cost })) });
  }
  if (edit.section === "asks") {
    await db.proposalAsk.deleteMany({ where: { trustId, proposalId } });
    await db.proposalAsk.createMany({ data: edit.value.asks.map((ask, position) => ({ ...owned, ...ask, position })) });
  }
}

/** The columns of a section; lists of amounts have tables of their own. */
function columnsOf({ section, value }: SectionEdit): Prisma.ProposalAnswersUpdateInput {
  switch (section) {
    case "costs": {
      const { costs: _lines, ...columns } = value;
      return columns;
    }
    case "asks":
      return {};
    case "service":
      return { ...value, endsOn: value.endsOn === null ? null : new Date(value.endsOn) };
    case "need":
      return value;
    default:
      return value;
  }
}

/** A submission as it stands in the table. */
export interface Revision extends SubmittedText {
  readonly submittedOn: string;
  readonly roleTitle: string;
  readonly contentHash: string;
}

const submitted = z.strictObject({ proposalId: z.string(), reference: z.string(), revision: z.int(), organisationId: z.string(), content: proposalContent });

export function toRevision(row: { content: string; contentHash: string; submittedOn: Date; roleTitle: string }): Revision {
  return { ...submitted.parse(JSON.parse(row.content)), submittedOn: row.submittedOn.toISOString().slice(0, 10), roleTitle: row.roleTitle, contentHash: row.contentHash };
}
