/** The addresses of a scenario's workbook; the one place that spells them. */
const path = (questionId: string, scenarioId: string): string => `/scenarios/${encodeURIComponent(questionId)}/${encodeURIComponent(scenarioId)}/workbook`;

/** The file of one version. A workbook is sent back to the same address. */
export const workbookHref = (questionId: string, scenarioId: string, version?: number): string => `${path(questionId, scenarioId)}${version === undefined ? "" : `?version=${version}`}`;

/** The page on which a workbook is brought back. */
export const bringBackHref = (questionId: string, scenarioId: string): string => `${path(questionId, scenarioId)}/return`;
