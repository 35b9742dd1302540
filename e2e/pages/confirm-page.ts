import type { Page } from "@playwright/test";

/** Where a finance manager says whether the own organisation's money for a version is there. */
export const confirmPage = (page: Page, scenarioId: string, version: number) => ({
  address: `/scenarios/family-support-workers/${scenarioId}/confirm?version=${version}`,
  tickAll: page.getByRole("button", { name: "Tick every source" }),
  sources: page.getByRole("checkbox"),
  coverage: (row: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: row, exact: true }) }),
  confirmed: page.getByRole("radio", { name: "I confirm the funding" }),
  statement: page.getByLabel("Your statement"),
  button: page.getByRole("button", { name: /^Confirm £/ }),
  recorded: page.getByRole("heading", { level: 1, name: "Funding confirmed" }),
  answered: page.getByRole("heading", { name: "Your organisation has answered" }),
});
