import "server-only";
import type { ProposalContent } from "@/domain/proposals/content";
import { canonicalText, type Json } from "../audit/canonical-text";
import { sha256 } from "../audit/hash";

/** What stands in a revision: the content with all that says whose and which it is. */
export interface SubmittedText {
  readonly proposalId: string;
  readonly reference: string;
  readonly revision: number;
  readonly organisationId: string;
  readonly content: ProposalContent;
}

/** The canonical text of a submission; its SHA-256 is the revision's content hash. */
export function submittedText(submitted: SubmittedText): string {
  return canonicalText(submitted as unknown as Json);
}

/** Tells whether a part of a proposal is still what somebody looked at. Not a content hash: only for comparing. */
export function tokenOf(part: unknown): string {
  return sha256(canonicalText(part as Json));
}

/** Whether two parts of a proposal say the same. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return canonicalText(one as Json) === canonicalText(other as Json);
}
