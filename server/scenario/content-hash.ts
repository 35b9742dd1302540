import "server-only";
import { canonicalPlan } from "@/domain/plan/canonical-plan";
import type { Plan } from "@/domain/plan/plan";
import { sha256 } from "../audit/hash";

/** A plan's content hash: SHA-256 over the UTF-8 bytes of its canonical text. What is confirmed, recommended or decided points at it. */
export function contentHash(plan: Plan): string {
  return sha256(canonicalPlan(plan));
}
