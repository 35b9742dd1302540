import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";

/** A number of a document: what it is, and where in its sources it comes from. */
export interface TracedNumber {
  readonly is: "number";
  /** Exact: pounds "120000.00", a count "31", a rate "0.0727". */
  readonly value: string;
  readonly kind: "pounds" | "count" | "rate";
  /**
   * Where it comes from: a line and its field ("awards children-fund amount 2006/07"), a figure ("figures.gap 2006/07"),
   * a rule and what it was given ("risk-share childrens-pool 2005/06"), or a record beside the plan ("ledger import-1").
   */
  readonly from: string;
}

export interface DocumentWords {
  readonly is: "words";
  readonly text: string;
}

export type DocumentCell = TracedNumber | DocumentWords;

export interface DocumentTable {
  readonly is: "table";
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly cells: readonly DocumentCell[]; readonly isTotal: boolean }[];
}

export interface DocumentParagraph {
  readonly is: "paragraph";
  /** Words and numbers in the order in which they are read. */
  readonly parts: readonly DocumentCell[];
}

export interface DocumentSection {
  readonly heading: string;
  readonly blocks: readonly (DocumentTable | DocumentParagraph)[];
}

/** What a document was made from: made again from the same, it says the same. */
export interface DocumentSources {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly scenarioName: string;
  readonly version: number;
  /** The content hash of that version. */
  readonly contentHash: string;
  /** The ledger file that its actuals come from; null where it has none. */
  readonly ledger: { readonly importId: string; readonly contentHash: string; readonly year: FinancialYear; readonly months: number } | null;
}

/** A document as a value: a page, a sheet of paper and a workbook show the same of it. */
export interface ProducedDocument {
  readonly title: string;
  /** For whom and about when: "Luton Borough Council, 2006/07". */
  readonly subtitle: string;
  readonly sources: DocumentSources;
  /** The day that it speaks of; null where it speaks of whole years. */
  readonly asAt: IsoDate | null;
  readonly sections: readonly DocumentSection[];
}

export const say = (text: string): DocumentWords => ({ is: "words", text });
export const pounds = (value: Pounds, from: string): TracedNumber => ({ is: "number", value, kind: "pounds", from });
export const count = (value: number | string, from: string): TracedNumber => ({ is: "number", value: String(value), kind: "count", from });
/** @param value an exact fraction, "0.0727". */
export const rate = (value: string, from: string): TracedNumber => ({ is: "number", value, kind: "rate", from });

/** Every number of a document, in the order in which they are read. */
export const numbersOf = ({ sections }: ProducedDocument): TracedNumber[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === "paragraph" ? block.parts : block.rows.flatMap(({ cells }) => cells)))).filter((cell): cell is TracedNumber => cell.is === "number");
