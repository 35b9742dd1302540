import "server-only";

/** Why a request is refused, in the terms a client acts on. */
export type RefusalCode = "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "TOO_MANY_REQUESTS";

/**
 * A refusal meant for people: what happened, which rule or field, what to do. Its words reach the screen;
 * those of any other error never do.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** The field of the form the refusal belongs to, when there is one. */
  readonly field: string | undefined;
  /** What a screen needs to help further, such as both values of a conflict. Text and plain values only. */
  readonly evidence: unknown;

  constructor(message: string, about: { code: RefusalCode; field?: string; evidence?: unknown }) {
    super(message);
    this.name = "Refusal";
    this.code = about.code;
    this.field = about.field;
    this.evidence = about.evidence;
  }
}
