import { collectionNames, type CollectionName } from "@/domain/plan/plan";

/** The line whose form is open beside the grid. */
export interface OpenLine {
  readonly collection: CollectionName;
  readonly id: string;
}

const isCollection = (name: string | null): name is CollectionName => (collectionNames as readonly (string | null)[]).includes(name);

/** Reads `collection=costLines&id=family-workers-pay`; null when it names no line. */
export function readOpenLine(search: URLSearchParams): OpenLine | null {
  const [collection, id] = [search.get("collection"), search.get("id")];
  return isCollection(collection) && id !== null && id !== "" ? { collection, id } : null;
}

/** The search part with the form of a line open, or with none. */
export function withOpenLine(search: URLSearchParams, line: OpenLine | null): URLSearchParams {
  const changed = new URLSearchParams(search);
  changed.delete("collection");
  changed.delete("id");
  if (line !== null) {
    changed.set("collection", line.collection);
    changed.set("id", line.id);
  }
  return changed;
}

export const lineHref = (collection: CollectionName, id: string): string => `?${withOpenLine(new URLSearchParams(), { collection, id }).toString()}#line`;
