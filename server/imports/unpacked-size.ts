import "server-only";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * The bytes a zip file says it unpacks to, read from its directory without unpacking anything, or null when it is
 * no zip file. A workbook is a zip file, and a small one can be made to unpack to more than a machine holds.
 */
export function unpackedSize(bytes: Buffer): number | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let entry = 0; entry < bytes.readUInt16LE(end + 10); entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) return null;
    total += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}

function findEnd(bytes: Buffer): number | null {
  const earliest = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  return null;
}
