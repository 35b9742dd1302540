import type { Pounds } from "../plan/fields";
import type { StateInScenario } from "./version-state";

/** From when on things count as news: since one last looked, or since the board last met. */
export const newsSince = ["looked", "board"] as const;
export type NewsSince = (typeof newsSince)[number];

/** What has moved in one scenario. */
export interface ScenarioNews {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly name: string;
  /** The version it stood at before; null for a scenario made since. */
  readonly from: number | null;
  readonly version: number;
  /** How far the versions have come. */
  readonly states: readonly StateInScenario[];
  /** The unfunded gap over the plan before and now, pounds. */
  readonly gap: { readonly before: Pounds | null; readonly now: Pounds };
  /** What differs between the two versions, in words; steps that were gone back on are none of it. */
  readonly changes: readonly string[];
  /** The versions saved, oldest first. */
  readonly saved: readonly { readonly version: number; readonly roleTitle: string; readonly savedAt: string; readonly reason: string }[];
  readonly answers: readonly { readonly id: string; readonly version: number; readonly roleTitle: string; readonly organisationId: string; readonly outcome: string; readonly at: string }[];
}

export interface News {
  /** The moment from which on things are told, ISO 8601; null when all is news. */
  readonly since: string | null;
  readonly scenarios: readonly ScenarioNews[];
  /** What was said in conversations that whoever asks may read. */
  readonly comments: readonly { readonly questionId: string; readonly roleTitle: string; readonly words: string; readonly act: string; readonly at: string }[];
}
