import "server-only";

/**
 * Something went wrong that the person at the keyboard can mend. The message is one plain line that says
 * what is wrong and what to do; it is printed alone, without a stack, and never holds a password.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
