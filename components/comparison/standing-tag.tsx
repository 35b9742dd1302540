import { Tag, type TagKind } from "../ui/tag";

/**
 * What the finance managers have said of one version. `lapsed` means that a version before it was confirmed and
 * this one differs; `in part` that some of those asked have answered.
 */
export type StandingState = "not asked" | "in part" | "confirmed" | "confirmed with conditions" | "lapsed" | "refused";

export interface Standing {
  readonly state: StandingState;
  /** The state in a sentence: "Confirmed by 1 of 2 partners". */
  readonly words: string;
}

const tagOf: Readonly<Record<StandingState, { readonly kind: TagKind; readonly words: string }>> = {
  "not asked": { kind: "neutral", words: "Not asked" },
  "in part": { kind: "partial", words: "In part" },
  "confirmed": { kind: "agreed", words: "Confirmed" },
  "confirmed with conditions": { kind: "partial", words: "With conditions" },
  "lapsed": { kind: "problem", words: "Lapsed" },
  "refused": { kind: "refused", words: "Refused" },
};

/** The tag of a confirmation's state. */
export function StandingTag({ state }: { readonly state: StandingState }) {
  const { kind, words } = tagOf[state];
  return <Tag kind={kind}>{words}</Tag>;
}
