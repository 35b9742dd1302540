import type { Suite } from "../suite";
import { allocation } from "./allocation";
import { browser } from "./browser";
import { growth } from "./growth";
import { recalculation } from "./recalculation";
import { wholePlan } from "./whole-plan";

/** The calculation: what an edit costs, beside a spreadsheet, plain loops and a solver. */
export const engineSuite: Suite = { name: "engine", cases: [recalculation, growth, browser, wholePlan, allocation] };
