import { type Role, roles } from "./roles";

const everyone: readonly Role[] = roles;

/**
 * Who may do what: the one table. Every procedure names an act here, and a procedure without one cannot be
 * built. Finer rules (own organisation only, never one's own work) stand in the command itself.
 */
export const acts = {
  "read own session": everyone,
  "read the register": everyone,
  "read needs": everyone,
  "read scenarios": everyone,
  "see what moved": everyone,
  "read the rulebook": everyone,
  "read proposals": everyone,
  "read decisions": everyone,
  "save a scenario version": ["commissioning officer", "finance manager", "pool manager"],
  "branch a scenario": ["commissioning officer", "finance manager", "pool manager"],
  "comment on a figure": roles.filter((role) => role !== "auditor" && role !== "administrator"),
  "confirm funding": ["finance manager"],
  "read the finance workspace": everyone,
  "bring in actuals": ["pool manager", "finance manager"],
  "explain a variance": ["pool manager", "finance manager"],
  "close a year": ["finance manager"],
  "ask for a virement": ["pool manager", "finance manager", "commissioning officer"],
  "answer a virement": ["democratic services officer", "board member", "chair", "finance manager"],
  "weigh exit routes": ["finance manager", "commissioning officer"],
  "import published grants": ["commissioning officer", "finance manager"],
  "write a proposal": ["partner representative"],
  "submit a proposal": ["partner representative"],
  "move a proposal on": ["partner representative", "commissioning officer", "democratic services officer"],
  "arrange a meeting": ["democratic services officer"],
  "declare an interest": ["board member", "chair", "partner representative"],
  "take part in a recommendation": ["board member", "chair"],
  "record a recommendation": ["democratic services officer"],
  "record a referral's answer": ["democratic services officer"],
  "read the audit log": ["auditor", "administrator"],
  "keep accounts": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof acts;

/** Whether any of a person's roles allows the act. */
export function mayAct(held: readonly Role[], act: Act): boolean {
  const allowed: readonly Role[] = acts[act];
  return held.some((role) => allowed.includes(role));
}
