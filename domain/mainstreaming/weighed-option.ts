import type { PlanProblem } from "../plan/plan-problem";
import type { ExitRouteOption } from "./option-terms";
import type { WorkedOption } from "./work-option";

/** What became of an option. */
export interface OptionEnd {
  readonly outcome: "adopted" | "discarded";
  readonly reason: string;
  /** The scenario and version that took it in; null where it was discarded. */
  readonly adopted: { readonly scenarioId: string; readonly version: number } | null;
  /** An instant in ISO 8601. */
  readonly endedAt: string;
  readonly roleTitle: string;
}

/** An option with what was asked, of which version, by whom, and what became of it. */
export interface OptionRecord extends ExitRouteOption {
  readonly id: string;
  readonly scenarioId: string;
  readonly version: number;
  /** An instant in ISO 8601. */
  readonly addedAt: string;
  readonly roleTitle: string;
  /** Null while it is open. */
  readonly end: OptionEnd | null;
}

/** An option beside others: what it does to the version it was worked out of, or why that version cannot take it. */
export interface WeighedOption extends OptionRecord {
  /** The version it is worked out of: the one shown while it is open, the one it was asked of once it has ended. */
  readonly workedOf: number;
  readonly worked: Omit<WorkedOption, "changes"> | null;
  readonly problems: readonly PlanProblem[];
  /** Why the board would need a reason to take a project in before its evidence is held. */
  readonly overridesNeeded: readonly string[];
}
