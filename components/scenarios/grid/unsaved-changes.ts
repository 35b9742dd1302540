import { type Change, type ChangedCollection, changesOfLine, inDiffOrder } from "@/domain/plan/change";
import type { Line, Plan } from "@/domain/plan/plan";

const known = new WeakMap<readonly Line[], ReadonlyMap<string, Line>>();

function byIdOf(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const found = known.get(lines) ?? new Map(lines.map((line) => [line.id, line]));
  known.set(lines, found);
  return found;
}

const lineIn = (plan: Plan, collection: ChangedCollection, id: string): Line | Plan["about"] | undefined => (collection === "about" ? plan.about : byIdOf(plan[collection]).get(id));

/** What `diff` gives of two plans when only these acts lie between them: it looks at the lines they name and at no others. */
export function changesOver(before: Plan, after: Plan, acts: Iterable<Change>): Change[] {
  const touched = new Map<string, Pick<Change, "collection" | "id">>();
  for (const { collection, id } of acts) touched.set(`${collection} ${id}`, { collection, id });
  return inDiffOrder([...touched.values()].flatMap(({ collection, id }) => changesOfLine(collection, id, lineIn(before, collection, id), lineIn(after, collection, id))));
}
