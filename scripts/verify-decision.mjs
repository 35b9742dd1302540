#!/usr/bin/env node
// Checks an exported decision record. It needs Node and the file, nothing else: no network, no database, no
// package. Give it to anyone. `node verify-decision.mjs <file>` ends with 0 when every byte is as it was
// recorded, with 1 and what does not match otherwise, with 2 when it cannot read the file.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const fileFormat = "wherewithal decision record file 1";
const recordFormat = "wherewithal decision record 1";

/** SHA-256 of the UTF-8 bytes, in small hexadecimal letters. */
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** JSON with the keys of every object in code-point order and no white space. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** Everything that does not match, in words. */
function faultsOf(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch (fault) {
    return [`The file cannot be read as JSON: ${fault.message}`];
  }
  if (file === null || typeof file !== "object" || file.format !== fileFormat) return [`The file does not say that it is a “${fileFormat}”`];
  const { hash, partHashes, record } = file;
  if (typeof hash !== "string" || typeof partHashes !== "object" || partHashes === null || typeof record !== "object" || record === null) {
    return ["The file lacks its hash, the hashes of its parts, or the record itself"];
  }
  const faults = [];
  const extra = Object.keys(file).filter((key) => !["format", "hash", "partHashes", "record"].includes(key));
  for (const key of extra) faults.push(`“${key}” does not belong in the file`);
  if (record.format !== recordFormat) faults.push(`The record does not say that it is a “${recordFormat}”`);
  for (const part of [...new Set([...Object.keys(partHashes), ...Object.keys(record)])].sort()) {
    if (!(part in record)) faults.push(`“${part}” is missing from the record`);
    else if (!(part in partHashes)) faults.push(`“${part}” was not in the record`);
    else if (sha256(canonical(record[part])) !== partHashes[part]) faults.push(`“${part}” is not what was recorded, or its hash is not`);
  }
  const taken = sha256(canonical(record));
  if (taken !== hash) faults.push(`The record's hash is ${taken}, and the file states ${hash}`);
  if (canonical(file) !== text) faults.push("The file is not in canonical form: something stands in it that the values do not account for");
  return faults;
}

const [path] = process.argv.slice(2);
if (!path) {
  console.error("Say which file: node verify-decision.mjs <file>");
  process.exit(2);
}
let text;
try {
  text = readFileSync(path, "utf8");
} catch (fault) {
  console.error(`The file cannot be opened: ${fault.message}`);
  process.exit(2);
}
const faults = faultsOf(text);
if (faults.length > 0) {
  console.error("This is not the record as it was made:");
  for (const fault of faults) console.error(`- ${fault}`);
  process.exit(1);
}
const { hash, record } = JSON.parse(text);
console.log(`Every part of this file is what was recorded. Compare the hash with the one printed on the record:
  Item      ${record.item.title}
  Meeting   ${record.meeting.body}, ${record.meeting.dateWords ?? record.meeting.date}
  Edition   ${record.edition.number}, ${record.edition.recordedAt}${record.edition.previousHash === "" ? "" : `, after the one with hash ${record.edition.previousHash}`}
  Version   ${record.recommendation.version === null ? "none" : `${record.recommendation.version.name}, version ${record.recommendation.version.version}, content hash ${record.recommendation.version.contentHash}`}
  Audit log entry ${record.audit.sequence}, hash ${record.audit.hash}
  Hash      ${hash}`);
