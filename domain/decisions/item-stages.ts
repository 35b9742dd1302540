import type { Act } from "../access/acts";

/** Where an item of an agenda stands. */
export const itemStages = ["put", "open", "recommended", "not recommended", "deferred"] as const;
export type ItemStage = (typeof itemStages)[number];

/** What the board may make of an item. */
export const itemOutcomes = ["recommended", "not recommended", "deferred"] as const satisfies readonly ItemStage[];
export type ItemOutcome = (typeof itemOutcomes)[number];

/** What happens to an item, in the words of its buttons. */
export type ItemStep = "declare an interest" | "settle the quorum" | "take a position" | "prepare a referral" | "record the outcome" | "enter from a document";

interface ItemTransition {
  readonly from: ItemStage;
  readonly step: ItemStep;
  /** The act of `domain/access/acts.ts` that allows the step; who may, stands there. */
  readonly act: Act;
  readonly to: ItemStage | "the outcome";
}

/** The life of an agenda item, as data: interests first, then the quorum, then positions, then the outcome. A step without a row is refused. */
export const itemTransitions: readonly ItemTransition[] = [
  { from: "put", step: "declare an interest", act: "declare an interest", to: "put" },
  { from: "put", step: "prepare a referral", act: "arrange a meeting", to: "put" },
  { from: "put", step: "settle the quorum", act: "arrange a meeting", to: "open" },
  { from: "put", step: "enter from a document", act: "record a recommendation", to: "the outcome" },
  { from: "open", step: "declare an interest", act: "declare an interest", to: "open" },
  { from: "open", step: "prepare a referral", act: "arrange a meeting", to: "open" },
  { from: "open", step: "take a position", act: "take part in a recommendation", to: "open" },
  { from: "open", step: "record the outcome", act: "record a recommendation", to: "the outcome" },
];

/** Why a step is not open, in words, or null when it is. */
export function itemStepFault(stage: ItemStage, step: ItemStep): string | null {
  if (itemTransitions.some((row) => row.from === stage && row.step === step)) return null;
  if (stage === "put") return `The quorum of this item is not settled yet, and nobody takes part before it is. Settle the quorum first`;
  if (stage === "open") return `The quorum of this item is settled already`;
  return `The outcome of this item is recorded: ${stage}. What is recorded stands; put a new item to look at it again`;
}
