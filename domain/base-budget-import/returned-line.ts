import type { OutturnFigure } from "../needs/revenue-outturn";

/** What of a line may be taken for a base budget: what it costs after its own income, or before it. */
export const returnedFigures = ["net", "total"] as const;
export type ReturnedFigure = (typeof returnedFigures)[number];

/** How the return names each figure. */
export const returnedFigureNames: Readonly<Record<ReturnedFigure, string>> = {
  net: "net current expenditure",
  total: "total expenditure",
};

/** One authority's return of one year: which release, and its cells. */
export interface AuthorityReturn {
  readonly place: string;
  /** "2024-25", as the publisher writes it. */
  readonly year: string;
  readonly figures: readonly OutturnFigure[];
}
