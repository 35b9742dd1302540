import type { Evaluation } from "@/domain/plan/evaluation";
import type { Plan } from "@/domain/plan/plan";

/** One answer of one organisation's finance manager to one version, as stored. */
export interface Confirmation {
  readonly id: string;
  readonly version: number;
  readonly contentHash: string;
  readonly organisationId: string;
  readonly roleTitle: string;
  readonly outcome: string;
  readonly statement: string;
  readonly conditions: string | null;
  readonly confirmedAt: string;
  readonly sources: readonly { readonly sourceId: string; readonly year: string; readonly name: string; readonly certainty: string; readonly amount: string }[];
  readonly years: readonly { readonly year: string; readonly required: string; readonly reliedOn: string }[];
}

/** Who must confirm a version, who has, and what was said of earlier ones, oldest first. */
export interface VersionStanding {
  readonly partners: readonly { readonly organisationId: string; readonly name: string; readonly confirmation: Confirmation | null }[];
  readonly earlier: readonly Confirmation[];
}

/** A scenario at one version, worked out. */
export interface ScenarioAtVersion {
  readonly scenarioId: string;
  readonly name: string;
  readonly doNothing: boolean;
  readonly version: number;
  readonly latestVersion: number;
  readonly contentHash: string;
  readonly reason: string;
  readonly savedAt: string;
  readonly roleTitle: string;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly standing: VersionStanding;
}
