import { rankingFigures, type RankingFigure } from "@/domain/plan/what-would-change-figure";
import { comparisonPath, comparisonSearch, type ComparisonView, type SearchParams } from "../scenarios/comparison-address";

/** The figure whose ranking is asked about, `changes=gap`; null where nothing is asked. */
export const readChanges = (params: SearchParams): RankingFigure | null => rankingFigures.find((figure) => figure === params["changes"]) ?? null;

/** The address of the same comparison with the answer to "What would change the answer?" by one figure, or with it closed. */
export function whatWouldChangeHref(questionId: string, view: ComparisonView, figure: RankingFigure | null): string {
  const search = comparisonSearch({ ...view, figure: null });
  return `${comparisonPath(questionId)}${figure === null ? search : `${search === "" ? "?" : `${search}&`}changes=${figure}`}#changes`;
}

/** The address of the same comparison in plain English. */
export const plainHref = (questionId: string, view: ComparisonView): string => `${comparisonPath(questionId)}/plain${comparisonSearch({ ...view, figure: null, told: null })}`;
