import "server-only";
import { solveAsText } from "@/domain/allocation/lp-text";
import type { LinearSolver } from "@/domain/allocation/linear-program";

let loaded: Promise<LinearSolver> | null = null;

/** HiGHS, loaded once a process and only when it is asked for; one solve holds the process up until it is done. */
export function highsSolver(): Promise<LinearSolver> {
  loaded ??= import("highs").then(({ default: load }) => load()).then((highs): LinearSolver => (program) => solveAsText(highs, program));
  return loaded;
}
