import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
const replace = window.history.replaceState.bind(window.history);

window.history.replaceState = (...given) => {
  replace(...given);
  for (const listener of listeners) listener();
};

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Stands for the router in the benchmark of the grid: the search part of the address, as it is now. */
export function useSearchParams(): URLSearchParams {
  return new URLSearchParams(useSyncExternalStore(listen, () => window.location.search));
}

/** The address of the benchmark names no scenario. */
export const useParams = (): Readonly<Record<string, string>> => ({});
