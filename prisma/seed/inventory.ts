/**
 * The numbered items found when the five documents were read line by line: L and E in Luton's two documents, K in
 * Leicester's, H in Herefordshire's, O in Oxfordshire's. Rows of the register name the items they carry.
 */
export const inventoryCounts = { L: 23, E: 27, K: 23, H: 17, O: 30 } as const;

/** How many lines of text each document has; a row cannot rest on a line beyond the last. */
export const documentLengths: Readonly<Record<string, number>> = {
  "panel-report-2005": 79,
  "vision-summary-2003": 300,
  "scoping-report-2001": 274,
  "cabinet-report-2004": 128,
  "implementation-report-2005": 197,
};

/** Items that no row carries, each with the reason. */
export const itemsNotCarried: Readonly<Record<string, string>> = {};

/** Every item's code: L1 to L23, E1 to E27, and so on. */
export function inventoryCodes(): readonly string[] {
  return Object.entries(inventoryCounts).flatMap(([letter, count]) => Array.from({ length: count }, (_, place) => `${letter}${place + 1}`));
}
