import type { Role } from "../access/roles";

/** Where a proposal stands. Before submission it is a draft; everything after is for the whole trust to read. */
export const proposalStatuses = ["draft", "discarded", "submitted", "withdrawn", "under appraisal", "deferred", "recommended", "not recommended"] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export const proposalActs = ["begin", "discard", "submit", "submit again", "withdraw", "take up for appraisal", "send back", "recommend", "do not recommend", "defer"] as const;
export type ProposalAct = (typeof proposalActs)[number];

/** One step that is allowed. A step that is not in the list is not allowed. */
export interface ProposalMove {
  readonly act: ProposalAct;
  readonly from: ProposalStatus | null;
  readonly to: ProposalStatus;
  readonly role: Role;
  /** Whether only the organisation that wrote the proposal may take the step. */
  readonly isOwnOnly: boolean;
  /** Whether the step must be explained. A refusal always is, because its author is owed the reason. */
  readonly needsReason: boolean;
}

const author = { role: "partner representative", isOwnOnly: true, needsReason: false } as const;
const officer = { role: "commissioning officer", isOwnOnly: false, needsReason: false } as const;
const board = { role: "democratic services officer", isOwnOnly: false } as const;

/**
 * The life of a proposal, as data: from, act, role, to.
 * Source: the lifecycle of a commissioning proposal; costing, clearances and referrals have machines of their own.
 */
export const proposalMoves: readonly ProposalMove[] = [
  { act: "begin", from: null, to: "draft", ...author },
  { act: "discard", from: "draft", to: "discarded", ...author },
  { act: "submit", from: "draft", to: "submitted", ...author },
  { act: "submit again", from: "submitted", to: "submitted", ...author },
  { act: "withdraw", from: "submitted", to: "withdrawn", ...author, needsReason: true },
  { act: "withdraw", from: "under appraisal", to: "withdrawn", ...author, needsReason: true },
  { act: "withdraw", from: "deferred", to: "withdrawn", ...author, needsReason: true },
  { act: "take up for appraisal", from: "submitted", to: "under appraisal", ...officer },
  { act: "take up for appraisal", from: "deferred", to: "under appraisal", ...officer },
  { act: "send back", from: "under appraisal", to: "submitted", ...officer, needsReason: true },
  { act: "recommend", from: "under appraisal", to: "recommended", ...board, needsReason: false },
  { act: "do not recommend", from: "under appraisal", to: "not recommended", ...board, needsReason: true },
  { act: "defer", from: "under appraisal", to: "deferred", ...board, needsReason: true },
];

/** Who asks, as far as a step depends on it. */
export interface Mover {
  readonly roles: readonly Role[];
  /** Whether the proposal is their own organisation's. */
  readonly isOwn: boolean;
}

/** The steps this person may take from this status. */
export function movesOpenTo(status: ProposalStatus, mover: Mover): readonly ProposalMove[] {
  return proposalMoves.filter((move) => move.from === status && mover.roles.includes(move.role) && (mover.isOwn || !move.isOwnOnly));
}

/** The step of that name from this status, or null when there is none, whoever asks. */
export function findMove(status: ProposalStatus, act: ProposalAct): ProposalMove | null {
  return proposalMoves.find((move) => move.from === status && move.act === act) ?? null;
}

/** Whether only the author's organisation may know that the proposal exists. */
export function isPrivate(status: ProposalStatus): boolean {
  return status === "draft" || status === "discarded";
}

/** Whether its organisation may still change the words. From appraisal on they stand until it is sent back. */
export function isOpenToEdits(status: ProposalStatus): boolean {
  return status === "draft" || status === "submitted";
}

/** What each status means for the author: what has happened, and what comes next. */
export const meaningOfStatus: Readonly<Record<ProposalStatus, string>> = {
  "draft": "Only your organisation can see it. It has no reference until it is submitted.",
  "discarded": "It was put away before anybody else saw it.",
  "submitted": "It waits for the commissioning officer to take it up. Its organisation can still revise it.",
  "withdrawn": "Its organisation has taken it back. The record stays.",
  "under appraisal": "The commissioning officer is weighing it against needs and money. Its words stand until it is decided or sent back.",
  "deferred": "The board has put it off and given the reason.",
  "recommended": "The board recommends it. The bodies that decide by law are asked next.",
  "not recommended": "The board does not recommend it and has given the reason.",
};

export function isProposalStatus(text: string): text is ProposalStatus {
  return (proposalStatuses as readonly string[]).includes(text);
}
