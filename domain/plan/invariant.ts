/** A result broke a law that no input may break: a fault in the program, never in the plan. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

export function invariant(holds: boolean, law: string): asserts holds {
  if (!holds) throw new InvariantError(law);
}

/** The line with that id; a plan that went through `readPlan` always has it. */
export function getById<Item extends { readonly id: string }>(lines: readonly Item[], id: string, what: string): Item {
  const found = lines.find((line) => line.id === id);
  invariant(found !== undefined, `The plan has no ${what} "${id}"; it was not read through readPlan`);
  return found;
}
