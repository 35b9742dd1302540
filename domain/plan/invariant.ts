/** A result broke a law that no input may break: a fault in the program, never in the plan. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

export function invariant(holds: boolean, law: string): asserts holds {
  if (!holds) throw new InvariantError(law);
}
