/** What a declared interest does to its holder's part in the item. */
export const interestEffects = ["stay and speak", "speak, then leave", "withdraw"] as const;
export type InterestEffect = (typeof interestEffects)[number];

/** The kinds of interest, those of the 2000s and today's. */
export const interestKinds = ["personal", "prejudicial", "disclosable pecuniary"] as const;
export type InterestKind = (typeof interestKinds)[number];

export const positions = ["agree", "dissent", "abstain"] as const;
export type Position = (typeof positions)[number];

export const decisionRules = ["consensus", "simple majority"] as const;
export type DecisionRule = (typeof decisionRules)[number];

/** Somebody at the meeting. `accountId` is null for those who have no sign-in. */
export interface Present {
  readonly id: string;
  readonly accountId: string | null;
  readonly organisationId: string;
  readonly voting: boolean;
}

export interface DeclaredInterest {
  readonly accountId: string;
  readonly effect: InterestEffect;
}

export interface TakenPosition {
  readonly accountId: string;
  readonly position: Position;
}

/** How many must be there: voting members, and the organisations they come from. */
export interface QuorumRule {
  readonly members: number;
  readonly organisations: number;
}

export interface Quorum {
  readonly members: number;
  readonly organisations: number;
  readonly met: boolean;
}

/** An interest that takes its holder out of the room takes away vote and quorum share, for that item only. */
export function leaves(effect: InterestEffect): boolean {
  return effect !== "stay and speak";
}

/** The accounts out of the room for an item. A later declaration does not bring anyone back. */
export function withdrawn(interests: readonly DeclaredInterest[]): ReadonlySet<string> {
  return new Set(interests.filter(({ effect }) => leaves(effect)).map(({ accountId }) => accountId));
}

/** Those who count for an item: voting, there, and not out of the room. */
export function entitled<Someone extends Present>(present: readonly Someone[], interests: readonly DeclaredInterest[]): readonly Someone[] {
  const out = withdrawn(interests);
  return present.filter((one) => one.voting && !(one.accountId !== null && out.has(one.accountId)));
}

/** Whether enough are there for this item. Source: a quorum with the partners represented, recomputed for each item. */
export function quorumOf(rule: QuorumRule, present: readonly Present[], interests: readonly DeclaredInterest[]): Quorum {
  const counted = entitled(present, interests);
  const organisations = new Set(counted.map(({ organisationId }) => organisationId)).size;
  return { members: counted.length, organisations, met: counted.length >= rule.members && organisations >= rule.organisations };
}

/** The positions that count: each person's last, of those entitled. */
export function positionsThatCount<Taken extends TakenPosition>(taken: readonly Taken[], present: readonly Present[], interests: readonly DeclaredInterest[]): readonly Taken[] {
  const voters = new Set(entitled(present, interests).map(({ accountId }) => accountId));
  const last = new Map<string, Taken>();
  for (const position of taken) if (voters.has(position.accountId)) last.set(position.accountId, position);
  return [...last.values()];
}

/** How the board came to its outcome. */
export interface Count {
  readonly agree: number;
  readonly dissent: number;
  readonly abstain: number;
  /** Consensus when somebody agrees and nobody dissents; majority when more agree than dissent; carried by neither otherwise. */
  readonly reachedBy: "consensus" | "majority" | null;
}

/**
 * Counts positions. The base of a majority is those who agree or dissent; abstentions are shown and counted on
 * neither side. A board that works by consensus may still send on its majority view, with every dissent.
 */
export function countPositions(taken: readonly TakenPosition[]): Count {
  const count = (wanted: Position) => taken.filter(({ position }) => position === wanted).length;
  const [agree, dissent, abstain] = [count("agree"), count("dissent"), count("abstain")];
  return { agree, dissent, abstain, reachedBy: agree > 0 && dissent === 0 ? "consensus" : agree > dissent ? "majority" : null };
}
