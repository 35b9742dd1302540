/** The addresses of a scenario's own pages; the one place that spells them. */
const path = (questionId: string, scenarioId: string): string => `/scenarios/${encodeURIComponent(questionId)}/${encodeURIComponent(scenarioId)}`;

/** The page of one version; without a version, the latest. */
export const scenarioHref = (questionId: string, scenarioId: string, version?: number): string => `${path(questionId, scenarioId)}${version === undefined ? "" : `?version=${version}`}`;

export const editHref = (questionId: string, scenarioId: string): string => `${path(questionId, scenarioId)}/edit`;

/** Where a scenario is made to stand again as an earlier version did. */
export const goBackHref = (questionId: string, scenarioId: string, version: number): string => `${path(questionId, scenarioId)}/go-back?version=${version}`;

export const branchHref = (questionId: string, scenarioId: string, version: number): string => `${path(questionId, scenarioId)}/branch?version=${version}`;

/** All reasons why a version's money is left or missing. */
export const leftOrMissingHref = (questionId: string, scenarioId: string, version: number): string => `${path(questionId, scenarioId)}/left-or-missing?version=${version}`;

export const confirmHref = (questionId: string, scenarioId: string, version: number): string => `${path(questionId, scenarioId)}/confirm?version=${version}`;

/** The page that shows what was recorded. */
export const confirmedHref = (questionId: string, scenarioId: string, confirmationId: string): string => `${path(questionId, scenarioId)}/confirm/${encodeURIComponent(confirmationId)}`;

/** Where a scenario takes changes from another; without one, where it is chosen. */
export const mergeHref = (questionId: string, scenarioId: string, from?: string): string => `${path(questionId, scenarioId)}/merge${from === undefined ? "" : `?from=${encodeURIComponent(from)}`}`;
