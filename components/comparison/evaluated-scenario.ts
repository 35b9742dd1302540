import type { Evaluation } from "@/domain/plan/evaluation";

/** A scenario with its figures worked out: what most parts of the comparison draw from. */
export interface EvaluatedScenario {
  readonly id: string;
  readonly name: string;
  readonly evaluation: Evaluation;
}
