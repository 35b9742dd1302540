import { penceAt, ruleAt } from "./read-worked";
import { rowsOf } from "./row-set";
import type { Calculated } from "./calculate";
import type { WorkedSource } from "../grants/sources";

/** Every award and base budget with its whole pence and rule for each year: what the allocation pays from. */
export const workedSources = ({ prepared, sources }: Calculated): WorkedSource[] =>
  rowsOf(sources.set).map(({ head }, position) => ({
    ...head,
    pence: prepared.years.map((_, year) => penceAt(sources, position, year)),
    rules: prepared.years.map((_, year) => ruleAt(sources, position, year)),
  }));
