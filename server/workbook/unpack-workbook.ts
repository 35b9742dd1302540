import "server-only";
import { inflateRawSync } from "node:zlib";
import { Refusal } from "../refusal";

/** What a workbook may be at most. */
export const workbookLimits = { packedBytes: 5 * 1024 * 1024, unpackedBytes: 50 * 1024 * 1024, parts: 500, rows: 20_000, columns: 100, cells: 150_000, milliseconds: 10_000 } as const;

export const refused = (message: string): Refusal => new Refusal(message, { code: "BAD_REQUEST", field: "file" });

const noWorkbook = (): Refusal => refused("This file is no workbook (.xlsx). Save it as “Excel workbook (.xlsx)” and bring that back.");
const tooLarge = (): Refusal => refused("The workbook unpacks to more than 50 MB, far more than it can need, so it was not read.");

const [endOfDirectory, directoryEntry, localHeader] = [0x06054b50, 0x02014b50, 0x04034b50];

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/**
 * Unpacks the parts of a workbook that hold sheets, text and styles. The directory is asked for the size before
 * anything is unpacked, and every part is unpacked only up to the size the directory gave, so that a file that lies
 * about itself is refused as well. Parts are never unpacked a second time: a zip within a zip stays closed.
 */
export function unpackWorkbook(bytes: Buffer): ReadonlyMap<string, Buffer> {
  if (bytes.length > workbookLimits.packedBytes) throw refused("The file is larger than 5 MB, far more than it can need. Check that it is the right file.");
  const entries = readDirectory(bytes);
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > workbookLimits.unpackedBytes) throw tooLarge();
  if (entries.some(({ path }) => /vbaproject|macrosheets|activex|\.bin$/i.test(path) && !/printersettings/i.test(path))) throw refused("The workbook holds macros or other programs. Save it as “Excel workbook (.xlsx)”, without macros, and bring that back.");
  if (entries.some(({ path }) => /externallinks\//i.test(path))) throw refused("The workbook has links to other workbooks. Break the links (Data, Edit links) so that it stands by itself, and bring it back.");
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!isNeeded(entry.path)) continue;
    if (parts.has(entry.path)) throw noWorkbook();
    parts.set(entry.path, unpack(bytes, entry));
  }
  if (!parts.has("xl/workbook.xml")) throw noWorkbook();
  return parts;
}

const isNeeded = (path: string): boolean => path === "[Content_Types].xml" || /^_rels\/\.rels$|^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/.test(path);

function readDirectory(bytes: Buffer): Entry[] {
  const end = findEnd(bytes);
  if (end === null || bytes.length < 4 || bytes.readUInt32LE(0) !== localHeader) throw noWorkbook();
  const count = bytes.readUInt16LE(end + 10);
  if (count > workbookLimits.parts) throw refused("The workbook is made of more parts than a spreadsheet has, so it was not read.");
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) throw noWorkbook();
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw refused("The workbook is locked with a password. Save it without one and bring that back.");
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      path: bytes.toString("utf8", at + 46, at + 46 + nameLength), method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20), unpacked: bytes.readUInt32LE(at + 24), at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  return null;
}

function unpack(bytes: Buffer, { method, packed, unpacked, at }: Entry): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localHeader) throw noWorkbook();
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(from, from + packed);
  if (content.length !== packed) throw refused("The workbook is damaged: a part of it is missing. Download it again or save it again.");
  if (method === 0 && packed === unpacked) return content;
  if (method !== 8) throw noWorkbook();
  try {
    const inflated = inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
    if (inflated.length === unpacked) return inflated;
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
  }
  throw refused("The workbook is damaged, or says it is smaller than it is, so it was not read. Save it again and bring that back.");
}
