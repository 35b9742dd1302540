import type { FinancialYear } from "../financial-year/financial-year";
import type { Line } from "../plan/plan";

type Lines = readonly Line<"waterfallSteps">[];

/** One step in the treatment of an overspend: the lines of the agreement that give together. */
export interface WaterfallStep {
  readonly step: Line<"waterfallSteps">["step"];
  /** Of all its lines, each once; null where no line names the step: schemes net because the agreement says that they do. */
  readonly clause: string | null;
  readonly lines: Lines;
}

/**
 * The steps of a pool's agreement in a year, in their order. Lines of one kind that follow each other are sources of one
 * step, which give together as the pool says (`waterfallWithin`); a step waits for the ones before it. Where the agreement
 * nets across schemes and no line says when, that comes first. Source: the treatment of a forecast overspend in a section
 * 75 agreement, which counts underspends, risk pool and uncommitted allocations as one step each.
 */
export function waterfallOf(netting: Line<"pools">["netting"], lines: Lines, year: FinancialYear): WaterfallStep[] {
  const agreed = lines.filter((line) => line.year === null || line.year === year).sort((one, other) => one.place - other.place);
  const groups: Line<"waterfallSteps">[][] = [];
  for (const line of agreed) {
    const last = groups.at(-1);
    if (last?.[0]?.step === line.step) last.push(line);
    else groups.push([line]);
  }
  const steps = groups.map((group): WaterfallStep => ({ step: group[0]!.step, clause: [...new Set(group.map(({ clause }) => clause))].join("; "), lines: group }));
  const netsUnnamed = netting === "net across schemes" && agreed.every(({ step }) => step !== "underspends in the pool");
  return netsUnnamed ? [{ step: "underspends in the pool", clause: null, lines: [] }, ...steps] : steps;
}
