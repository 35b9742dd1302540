import "server-only";
import { entryHash, type HashedEntry } from "../audit/append";

export type StoredEntry = HashedEntry & { readonly hash: string };

/**
 * Whether an entry follows the one before it and its text still gives its hash.
 * @returns what is wrong, in words; null when nothing is.
 */
export function chainFault(entry: StoredEntry, before: StoredEntry | null): string | null {
  if (entry.sequence !== (before?.sequence ?? 0) + 1) return `it follows entry ${before?.sequence ?? 0}, so ${entry.sequence - (before?.sequence ?? 0) - 1} entries before it are missing`;
  if (entry.previousHash !== (before?.hash ?? "")) return "it does not carry the hash of the entry before it";
  const { hash, ...hashed } = entry;
  return entryHash(hashed) === hash ? null : "its text does not give its hash, so the text or the hash was changed";
}
