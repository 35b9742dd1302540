import type { Anchor } from "../discussion/anchor";
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

/** An open conversation in which one's role was mentioned. */
export interface Mention {
  readonly threadId: string;
  readonly questionId: string;
  /** Where it began. */
  readonly scenario: { readonly name: string; readonly version: number };
  readonly anchor: Anchor;
  /** What the line is called; null for a figure, and for a line that no version has under that id any more. */
  readonly lineName: string | null;
  /** Who mentioned it last, in what words and when, ISO 8601. */
  readonly roleTitle: string;
  readonly words: string;
  readonly at: string;
  /** True until the role has said something since. */
  readonly waits: boolean;
}

export interface News {
  /** The moment from which on things are told, ISO 8601; null when all is news. */
  readonly since: string | null;
  readonly scenarios: readonly ScenarioNews[];
  /** What was said in conversations that whoever asks may read. */
  readonly comments: readonly { readonly questionId: string; readonly roleTitle: string; readonly words: string; readonly act: string; readonly at: string }[];
  /** The open conversations that ask for one's role, however long ago. */
  readonly mentions: readonly Mention[];
}
