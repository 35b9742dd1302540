import "server-only";
import { type Anchor, lineOfAnchor, nameOfLine } from "@/domain/discussion/anchor";
import type { Plan } from "@/domain/plan/plan";
import type { Database } from "../database/client";
import { loadPlan } from "../scenario/load-plan";

interface BegunOn {
  readonly scenarioId: string;
  readonly version: number;
  readonly anchor: Anchor;
}

/** Gives what the lines of conversations are called where each began; null for a figure. A version is read once, however many ask. */
export function lineNames(db: Database, trustId: string): (thread: BegunOn) => Promise<string | null> {
  const plans = new Map<string, Plan>();
  return async ({ scenarioId, version, anchor }) => {
    if (anchor.collection === "figures") return null;
    const key = `${scenarioId}/${version}`;
    const plan = plans.get(key) ?? (await loadPlan(db, { trustId, scenarioId, version }));
    plans.set(key, plan);
    const line = lineOfAnchor(plan, anchor);
    return line === null ? null : nameOfLine(plan, line);
  };
}
