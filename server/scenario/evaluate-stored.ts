import "server-only";
import { evaluate } from "@/domain/plan/evaluate";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Plan } from "@/domain/plan/plan";
import { whenNeeded } from "../solver/when-needed";

/** Works out any plan that was read, those with rate-based grants too. */
export const evaluateStored = (plan: Plan): Promise<Evaluation> => whenNeeded((solve) => evaluate(plan, solve));
