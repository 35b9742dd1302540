import type { Suite } from "../suite";
import { compare, crowded } from "./compare";
import { grid } from "./grid";
import { open } from "./open";
import { branch, save } from "./write-cases";

/** Scenarios in the database: opening, saving, branching and comparing large ones, beside bare SQL. */
export const scenariosSuite: Suite = { name: "scenarios", cases: [open, save, branch, compare, crowded, grid] };
