import "server-only";
import loadHighs from "highs";
import { solveAsText } from "@/domain/allocation/lp-text";
import type { LinearSolver } from "@/domain/allocation/linear-program";

let loaded: Promise<LinearSolver> | null = null;

/** HiGHS, loaded once a process; one solve holds the process up until it is done. */
export function highsSolver(): Promise<LinearSolver> {
  loaded ??= loadHighs().then((highs): LinearSolver => (program) => solveAsText(highs, program));
  return loaded;
}
