import { Tag, type TagKind } from "@/components/ui/tag";
import type { ConfirmationOutcome } from "@/domain/decisions/confirm-funding";
import type { ItemStage } from "@/domain/decisions/item-stages";
import type { RecommendationStatus } from "@/domain/decisions/recommendation-status";
import type { ReferralStage } from "@/domain/decisions/referral-stages";

interface TagWords {
  readonly kind: TagKind;
  readonly words: string;
}

const itemTags: Readonly<Record<ItemStage, TagWords>> = {
  "put": { kind: "neutral", words: "On the agenda" },
  "open": { kind: "progress", words: "Members take part" },
  "recommended": { kind: "agreed", words: "Recommended" },
  "not recommended": { kind: "refused", words: "Not recommended" },
  "deferred": { kind: "partial", words: "Deferred" },
};

const statusTags: Readonly<Record<RecommendationStatus, TagWords>> = {
  "adopted": { kind: "agreed", words: "Adopted" },
  "partially adopted": { kind: "partial", words: "Partly adopted" },
  "amended, needs the board": { kind: "problem", words: "Back to the board" },
  "rejected": { kind: "refused", words: "Rejected" },
  "pending": { kind: "progress", words: "Pending" },
};

const referralTags: Readonly<Record<ReferralStage, TagWords>> = {
  "prepared": { kind: "neutral", words: "Prepared" },
  "sent": { kind: "progress", words: "Sent" },
  "scheduled": { kind: "progress", words: "Scheduled" },
  "call-in open": { kind: "partial", words: "May be called in" },
  "called in": { kind: "problem", words: "Called in" },
  "effective": { kind: "agreed", words: "Effective" },
  "rejected": { kind: "refused", words: "Rejected" },
  "deferred": { kind: "partial", words: "Deferred" },
  "noted": { kind: "agreed", words: "Noted" },
};

const clearanceTags: Readonly<Record<ConfirmationOutcome | "none", TagWords>> = {
  "none": { kind: "neutral", words: "Not confirmed" },
  "confirmed": { kind: "agreed", words: "Confirmed" },
  "confirmed with conditions": { kind: "partial", words: "With conditions" },
  "refused": { kind: "refused", words: "Refused" },
};

const drawn = ({ kind, words }: TagWords) => <Tag kind={kind}>{words}</Tag>;

/** Where an item stands; once recommended, what has become of it. */
export const ItemTag = ({ stage, status }: { readonly stage: ItemStage; readonly status: RecommendationStatus | null }) => drawn(status === null ? itemTags[stage] : statusTags[status]);
export const StatusTag = ({ status }: { readonly status: RecommendationStatus }) => drawn(statusTags[status]);
export const ReferralTag = ({ stage }: { readonly stage: ReferralStage }) => drawn(referralTags[stage]);
export const ClearanceTag = ({ outcome }: { readonly outcome: ConfirmationOutcome | null }) => drawn(clearanceTags[outcome ?? "none"]);
