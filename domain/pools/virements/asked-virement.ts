import type { AgreedVirement, VirementWish } from "./virement-wish";

export const virementAnswers = ["agreed", "refused", "withdrawn"] as const;
export type VirementAnswerKind = (typeof virementAnswers)[number];

/** A virement that was asked for, and what became of it. */
export interface AskedVirement extends VirementWish {
  readonly id: string;
  /** The version whose policy and figures it was judged by. */
  readonly version: number;
  readonly reason: string;
  readonly approver: string;
  readonly clause: string;
  /** An instant in ISO 8601. */
  readonly askedAt: string;
  readonly roleTitle: string;
  /** Null while it waits. */
  readonly answer: {
    readonly answer: VirementAnswerKind;
    readonly approver: string;
    readonly reason: string;
    /** The version that moved the money; null when nothing moved. */
    readonly version: number | null;
    readonly answeredAt: string;
    readonly roleTitle: string;
  } | null;
}

/** Those that were agreed, which count towards the limits of a year. */
export const agreedOf = (virements: readonly AskedVirement[]): AgreedVirement[] => virements.filter(({ answer }) => answer?.answer === "agreed");

/** Those that wait for an answer. */
export const waitingOf = <Asked extends AskedVirement>(virements: readonly Asked[]): Asked[] => virements.filter(({ answer }) => answer === null);

/** Whether somebody may answer for who must agree: because it is their own role, or because they record what a body resolved. */
export const mayAnswerFor = (approver: string, { roleTitle, roles }: { readonly roleTitle: string; readonly roles: readonly string[] }): boolean =>
  roles.includes("democratic services officer") || roleTitle.trim().toLowerCase() === approver.trim().toLowerCase();
