import type { Outputs } from "@/trpc/types";

/** A scenario at one version, worked out, as the door gives it. */
export type ScenarioAtVersion = Outputs["scenarios"]["compare"]["scenarios"][number];

/** Who must confirm a version, who has, and what was said of earlier ones. */
export type VersionStanding = ScenarioAtVersion["standing"];

export type Confirmation = VersionStanding["earlier"][number];
