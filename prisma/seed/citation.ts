/** What a row of the register rests on: a document, its lines, and the items of the inventory the row carries. */
export interface Citation {
  readonly documentId: string;
  /** Line numbers of the document's text, "43" or "129, 137–143". */
  readonly lines: string;
  readonly inventory: string[];
}

/**
 * Cites one document: `const report = cite("panel-report-2005")`, then `...report("43", "L12")` in each row.
 * A row that was made up for the demonstration says so in its lines: `notInDocuments`.
 */
export function cite(documentId: string): (lines: string, ...inventory: string[]) => Citation {
  return (lines, ...inventory) => ({ documentId, lines, inventory });
}

/** The lines of a row that no document holds; pages show the words as they stand. */
export const notInDocuments = "not in the documents";
