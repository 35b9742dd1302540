import type { GapByCertainty } from "../funding/gap-by-certainty";
import type { FundingSummary } from "../funding/settled-funding";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import type { VersionStanding } from "./confirmation-record";

/** One saved version, as lists show it. */
export interface VersionSummary {
  readonly version: number;
  readonly contentHash: string;
  readonly reason: string;
  readonly savedAt: string;
  readonly roleTitle: string;
}

/** A scenario at one version: its plan, worked out, and where its confirmations stand. */
export interface ScenarioAtVersion extends VersionSummary {
  readonly scenarioId: string;
  readonly name: string;
  readonly doNothing: boolean;
  readonly latestVersion: number;
  /** The version of another scenario it was branched from. */
  readonly parent: { readonly scenarioId: string; readonly version: number } | null;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly standing: VersionStanding;
}

/** A scenario in a comparison, with what of its money is left and missing, and its gap by how sure grants must be. */
export interface ComparedScenario extends ScenarioAtVersion {
  readonly funding: FundingSummary;
  readonly gapByCertainty: GapByCertainty;
}
