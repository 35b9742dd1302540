import { plainView, type TableView } from "./grid-view";

/**
 * The views of the grid's tables in the search part of an address: `sort=costs:amount:down`, `find=costs:family`,
 * `group=costs:partnerId`, `columns=costs:amount,2005/06`, each once for every table it is about. What makes no sense is
 * left out, so an old link shows the nearest view there is.
 */
export function readTableView(search: URLSearchParams, sectionId: string): TableView {
  const [column = "", direction] = (valueOf(search, "sort", sectionId) ?? "").split(":");
  return {
    sort: column === "" ? null : { column, descending: direction === "down" },
    find: valueOf(search, "find", sectionId)?.slice(0, 100) ?? "",
    group: valueOf(search, "group", sectionId),
    columns: valueOf(search, "columns", sectionId)?.split(",") ?? null,
  };
}

/** The search part with one table looked at like this; all else in it stays. */
export function withTableView(search: URLSearchParams, sectionId: string, view: TableView): URLSearchParams {
  const changed = new URLSearchParams(search);
  const put = (name: string, text: string | null): void => {
    const others = changed.getAll(name).filter((value) => !value.startsWith(`${sectionId}:`));
    changed.delete(name);
    for (const value of others) changed.append(name, value);
    if (text !== null) changed.append(name, `${sectionId}:${text}`);
  };
  put("sort", view.sort === null ? null : `${view.sort.column}:${view.sort.descending ? "down" : "up"}`);
  put("find", view.find === "" ? null : view.find);
  put("group", view.group);
  put("columns", view.columns === null ? null : view.columns.join(","));
  return changed;
}

/** The view after somebody pressed the head of a column: up, then down, then the order of the plan again. */
export function afterPressing({ sort }: TableView, column: string): TableView["sort"] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? plainView.sort : { column, descending: true };
}

function valueOf(search: URLSearchParams, name: string, sectionId: string): string | null {
  const found = search.getAll(name).find((value) => value.startsWith(`${sectionId}:`));
  return found?.slice(sectionId.length + 1) ?? null;
}
