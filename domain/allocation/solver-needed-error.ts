/** The problem has shares that bind, or bounds that cross, and no solver was given. Give `allocateMoney` a `LinearSolver`. */
export class SolverNeededError extends Error {
  override readonly name = "SolverNeededError";

  constructor() {
    super("A share of what is paid, or bounds that cross, decide which money pays for what. Working that out needs the solver, which was not given.");
  }
}
