import type { CollectionName } from "@/domain/plan/plan";

/** The scenario whose money a page of the finance workspace shows, and the version; without one the latest. */
export interface FinancePlace {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly version?: number;
}

/** The pages of the finance workspace of a scenario: "/grants", "/pools/childrens-pool/account"; the empty path is where it begins. */
export function financeHref({ questionId, scenarioId, version }: FinancePlace, page = "", more: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams({ ...(version !== undefined && { version: String(version) }), ...more }).toString();
  return `/funding/${encodeURIComponent(questionId)}/${encodeURIComponent(scenarioId)}${page}${search === "" ? "" : `?${search}`}`;
}

/**
 * Where one line is changed, or a new one is added, and saved as the next version.
 * @param id null for a new line.
 * @param given fields that the form begins with, "awardId".
 * @param back the page to come back to.
 */
export const lineHref = (place: FinancePlace, collection: CollectionName, id: string | null, given: Readonly<Record<string, string>> = {}, back?: string): string =>
  financeHref({ questionId: place.questionId, scenarioId: place.scenarioId }, `/lines/${collection}/${encodeURIComponent(id ?? "new")}`, { ...given, ...(back !== undefined && { back }) });
