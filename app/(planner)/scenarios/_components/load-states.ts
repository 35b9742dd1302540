import type { StateInScenario } from "@/domain/decisions/version-state";
import type { serverApi } from "@/trpc/server";
import type { ComparedColumn } from "./load-comparison";

type Api = Awaited<ReturnType<typeof serverApi>>;
type Column = Pick<ComparedColumn, "key" | "choice" | "scenarioId" | "version">;

/** Loads the states of the versions in the columns of a comparison, as they are or as known on the column's day, and gives what a tag needs for a column. */
export async function loadStates(api: Api, questionId: string, columns: readonly Column[]): Promise<(key: string) => { readonly states: readonly StateInScenario[]; readonly of: { readonly scenarioId: string; readonly version: number } }> {
  const days = [...new Set(columns.map(({ choice }) => choice.at))];
  const byDay = new Map(await Promise.all(days.map(async (at) => [at, await api.versions.states({ questionId, at })] as const)));
  return (key) => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined) throw new Error(`There is no column ${key}`);
    return { states: byDay.get(column.choice.at) ?? [], of: column };
  };
}
