import { collectionNames, type CollectionName, type Line, type Plan } from "@/domain/plan/plan";
import type { Cell } from "./cell";
import { indexOfRate } from "./indexes";

const isCollection = (name: string): name is CollectionName => (collectionNames as readonly string[]).includes(name);

export interface ProblemPlace {
  readonly collection: CollectionName;
  readonly line: Line;
  readonly field: string;
  /** Where it is mended in the grid. */
  readonly cell: Cell;
}

/** The line and the cell that a problem of a plan is about, from its path `costLines[3].endsOn`; null when it is about no one line. */
export function cellOfProblem(plan: Plan, path: string): ProblemPlace | null {
  const [, name = "", position, field = ""] = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  if (!isCollection(name)) return null;
  const line: Line | undefined = plan[name][Number(position)];
  if (line === undefined) return null;
  return { collection: name, line, field, cell: cellOf(plan, name, line, field) };
}

/** What belongs to a year stands in the row of its award, index or line. */
function cellOf(plan: Plan, collection: CollectionName, line: Line, field: string): Cell {
  if (collection === "awardYears" && "awardId" in line && "year" in line) return { collection, id: line.awardId, field: field === "certainty" ? field : "share", year: line.year };
  if (collection === "indexRates" && "year" in line) return { collection, id: indexOfRate(plan, line.id)?.id ?? line.id, field: "rate", year: line.year };
  const first: Partial<Record<CollectionName, string>> = { conditions: "awardId", statedAmounts: "amount", pinnedPayments: "source" };
  return { collection, id: line.id, field: field === "" || field === "id" ? (first[collection] ?? "name") : field, year: null };
}
