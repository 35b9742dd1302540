import { returnedFigures, type ReturnedFigure } from "@/domain/base-budget-import/returned-line";

/** What the address of the base budgets asks for: which figure of the return, and the scenario that takes it; null while none is chosen. */
export function readOfferedView(search: Readonly<Record<string, string | readonly string[] | undefined>>): { readonly figure: ReturnedFigure; readonly scenarioId: string | null } {
  return {
    figure: returnedFigures.find((figure) => figure === search.figure) ?? "net",
    scenarioId: typeof search.scenario === "string" && search.scenario !== "" ? search.scenario.slice(0, 64) : null,
  };
}
