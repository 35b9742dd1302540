import type { SavedVersion } from "./version-history";

/** What the versions after `from`, up to and including `to`, changed, oldest first. */
export const changesSince = (versions: readonly SavedVersion[], from: number, to: number): readonly string[] =>
  versions.filter(({ version }) => version > from && version <= to).sort((one, other) => one.version - other.version).flatMap(({ changes }) => changes);
