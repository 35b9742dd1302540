import type { FieldChange } from "./change";
import type { Plan } from "./plan";

/** One assumption of several plans, and how far it is varied. */
export interface SharedAssumption {
  readonly id: string;
  /** "Pay award in 2006/07". */
  readonly name: string;
  /** What it is today: "2.95%". */
  readonly now: string;
  /** How far down and up it is varied, in steps from today's value: pence, or hundredths of a per cent. */
  readonly lowest: bigint;
  readonly highest: bigint;
  /** The value for people: "4.31%". */
  readonly valueAt: (steps: bigint) => string;
  /** The value at which something begins to hold: "4.31% or more". */
  readonly beyondAt: (steps: bigint, holdsBeyond: boolean) => string;
  /** The beginning of a sentence: "If the pay award in 2006/07 were 4.31% or more (now 2.95%)"; `where` names the scenarios that hold it, where not all do. */
  readonly conditionAt: (steps: bigint, holdsBeyond: boolean, where: string) => string;
  /** The changes that give a plan the value; none for a plan that does not hold the assumption. */
  readonly changesAt: (plan: Plan, steps: bigint) => readonly FieldChange[];
}

/** "or more" above today's value, "or less" below it, where it holds further out too. */
export const orBeyond = (value: string, steps: bigint, holdsBeyond: boolean): string => (holdsBeyond ? `${value} ${steps > 0n ? "or more" : "or less"}` : value);

/** The lines of several plans by a key, each once, as far as all that have the key have the same value. */
export function alikeIn<Line>(plans: readonly (readonly Line[])[], keyOf: (line: Line) => string, valueOf: (line: Line) => string): Line[] {
  const found = new Map<string, Line>();
  const differing = new Set<string>();
  for (const line of plans.flat()) {
    const known = found.get(keyOf(line));
    if (known === undefined) found.set(keyOf(line), line);
    else if (valueOf(known) !== valueOf(line)) differing.add(keyOf(line));
  }
  return [...found].flatMap(([key, line]) => (differing.has(key) ? [] : [line]));
}
