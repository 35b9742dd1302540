import "server-only";
import { canonicalText, type Json } from "../audit/canonical-text";
import { sha256 } from "../audit/hash";
import { partHashes } from "./write-record";

/** An edition as it is stored. */
export interface StoredRecord {
  readonly edition: number;
  readonly recordText: string;
  readonly partHashes: string;
  readonly hash: string;
}

/**
 * What is wrong with a stored decision record, in words that name the part; nothing when every byte is as it was
 * written. It takes the hashes again from the text; `npm run verify` and the record's own page call it.
 */
export function recordFaults(record: StoredRecord): readonly string[] {
  const whole = sha256(record.recordText) === record.hash;
  let content: Record<string, Json>;
  let parts: Record<string, Json>;
  try {
    content = JSON.parse(record.recordText);
    parts = JSON.parse(record.partHashes);
  } catch {
    return [`Edition ${record.edition} can no longer be read: its text is not JSON`];
  }
  const taken = partHashes(content);
  const changed = [...new Set([...Object.keys(parts), ...Object.keys(taken)])].filter((part) => parts[part] !== taken[part]).sort();
  const faults = changed.map((part) => `Edition ${record.edition}: “${part}” is not what was recorded`);
  if (!whole && faults.length === 0) faults.push(`Edition ${record.edition}: the hash is not that of the text`);
  if (canonicalText(content) !== record.recordText) faults.push(`Edition ${record.edition}: the text is not in canonical form`);
  return faults;
}

/** The file an outsider gets: canonical JSON of the record, its hash and the hashes of its parts. The stored texts go in as they are. */
export function exportText(record: StoredRecord): string {
  return `{"format":"wherewithal decision record file 1","hash":${JSON.stringify(record.hash)},"partHashes":${record.partHashes},"record":${record.recordText}}`;
}
