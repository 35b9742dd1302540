import { Tag, type TagKind } from "@/components/ui/tag";
import { capitalised } from "@/domain/proposals/answers-in-words";
import type { ProposalStatus } from "@/domain/proposals/status";

const kindOf: Readonly<Record<ProposalStatus, TagKind>> = {
  "draft": "draft",
  "discarded": "neutral",
  "submitted": "progress",
  "withdrawn": "neutral",
  "under appraisal": "progress",
  "deferred": "partial",
  "recommended": "agreed",
  "not recommended": "refused",
};

/** Where a proposal stands. */
export function ProposalStatusTag({ status }: { readonly status: ProposalStatus }) {
  return <Tag kind={kindOf[status]}>{capitalised(status)}</Tag>;
}
