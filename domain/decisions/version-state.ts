import { clearanceFaults, type PartnerClearance } from "./clearances";
import type { ItemStage } from "./item-stages";
import type { RecommendationStatus } from "./recommendation-status";

/** How far a version has come, and last what becomes of one that was left behind. */
export const versionStates = ["working", "with finance", "confirmed", "with board", "recommended", "adopted", "superseded"] as const;
export type VersionState = (typeof versionStates)[number];

/** What an agenda item that names a version says of it. */
export interface ItemOfVersion {
  readonly itemId: string;
  readonly title: string;
  readonly stage: ItemStage;
  /** The board's recommendation where it is this version that was recommended, with what the bodies made of it. */
  readonly recommendation: { readonly id: string; readonly status: RecommendationStatus } | null;
}

/** What is recorded of one version, as far as its state hangs on it. */
export interface VersionFacts {
  readonly version: number;
  /** The partners whose money it takes and what each said of it; where a later version follows, those who answered are enough. */
  readonly partners: readonly PartnerClearance[];
  /** Oldest first. */
  readonly items: readonly ItemOfVersion[];
}

/** Where it can be seen why a version is in its state. */
export type ShownBy = { readonly kind: "confirmations" } | { readonly kind: "item"; readonly id: string } | { readonly kind: "recommendation"; readonly id: string };

export interface StateOfVersion {
  readonly version: number;
  readonly state: VersionState;
  /** Why, in a sentence without its full stop. */
  readonly because: string;
  /** Null where nothing has been recorded that could be shown. */
  readonly shownBy: ShownBy | null;
}

/** The same, with the scenario the version is of and the question that answers. */
export interface StateInScenario extends StateOfVersion {
  readonly questionId: string;
  readonly scenarioId: string;
}

type Reached = Omit<StateOfVersion, "version">;

/**
 * The state of each version of one scenario, from what is recorded and nothing else. The furthest a version has come counts:
 *
 * - adopted: every body that decides has agreed to the recommendation of it, and that has taken effect
 * - recommended: the board recommended it, and not every body that decides has agreed or rejected
 * - with board: an item of an agenda names it and has no outcome yet, or a body amended it so that the board must look again
 * - confirmed: every partner whose money it takes has confirmed it, and without conditions
 * - with finance: a finance manager has answered for it, and not all have confirmed
 * - working: none of these. So is a version again that the board put off or passed over and no finance manager answered for
 * - superseded: it had left “working”, and a later version was saved. What was said of it stays on the record and does
 *   not pass on. A version that is recommended or adopted stays so until a later one has come as far
 *
 * @param versions all versions of one scenario, oldest first.
 */
export function statesOfVersions(versions: readonly VersionFacts[]): StateOfVersion[] {
  const reached = versions.map((facts) => ({ facts, own: reachedBy(facts) }));
  return reached.map(({ facts, own }, position) => {
    const later = reached.slice(position + 1);
    const [next] = later;
    const rank = versionStates.indexOf(own.state);
    if (next === undefined || !hasLeftWorking(facts)) return { version: facts.version, ...own };
    if (own.state !== "recommended" && own.state !== "adopted") return { version: facts.version, ...own, state: "superseded", because: `Version ${next.facts.version} was saved after ${whatHappened(facts)}` };
    const asFar = later.find((other) => versionStates.indexOf(other.own.state) >= rank);
    if (asFar === undefined) return { version: facts.version, ...own };
    return { version: facts.version, ...own, state: "superseded", because: `It was ${own.state}, and now version ${asFar.facts.version} is ${asFar.own.state}` };
  });
}

const hasLeftWorking = ({ partners, items }: VersionFacts): boolean => items.length > 0 || partners.some(({ outcome }) => outcome !== null);

const whatHappened = ({ items }: VersionFacts): string => (items.length > 0 ? "this one had been put to the board" : "a finance manager had answered for this one");

/** How far the version has come by itself, whatever was saved after it. */
function reachedBy({ partners, items }: VersionFacts): Reached {
  const before = items.map(reachedWith).filter((each) => each !== null);
  const furthest = (["adopted", "recommended", "with board"] as const).map((state) => before.findLast((each) => each.state === state)).find((each) => each !== undefined);
  if (furthest !== undefined) return furthest;
  const passed = items.at(-1);
  const afterwards = passed === undefined ? "" : `. ${outcomeInWords(passed)}`;
  const shownBy: ShownBy | null = passed === undefined ? null : { kind: "item", id: passed.itemId };
  if (!partners.some(({ outcome }) => outcome !== null)) return { state: "working", because: passed === undefined ? "No finance manager has answered for it and no agenda names it" : outcomeInWords(passed), shownBy };
  const faults = clearanceFaults(partners);
  if (faults.length > 0) return { state: "with finance", because: `${faults.join("; ")}${afterwards}`, shownBy: { kind: "confirmations" } };
  return { state: "confirmed", because: `Every partner whose money it takes has confirmed it${afterwards}`, shownBy: { kind: "confirmations" } };
}

/** How far one item brings the version; null where its outcome leaves the version where it was. */
function reachedWith({ itemId, title, stage, recommendation }: ItemOfVersion): Reached | null {
  if (stage === "put" || stage === "open") return { state: "with board", because: `On the agenda: “${title}”`, shownBy: { kind: "item", id: itemId } };
  if (recommendation === null) return null;
  const shownBy = { kind: "recommendation", id: recommendation.id } as const;
  switch (recommendation.status) {
    case "adopted": return { state: "adopted", because: "Every body that decides has agreed, and its decision has taken effect", shownBy };
    case "partially adopted": return { state: "recommended", because: "The board recommended it; of the bodies that decide, some agreed and some rejected it", shownBy };
    case "pending": return { state: "recommended", because: "The board recommended it, and it is with the bodies that decide", shownBy };
    case "amended, needs the board": return { state: "with board", because: "A body that decides amended its money or scope, so the board must look again", shownBy };
    case "rejected": return null;
    default: return recommendation.status satisfies never;
  }
}

function outcomeInWords({ stage, recommendation }: ItemOfVersion): string {
  if (stage === "deferred") return "The board put it off";
  if (stage === "not recommended") return "The board did not recommend it";
  return recommendation === null ? "The board recommended another" : "Every body that decides rejected it";
}
