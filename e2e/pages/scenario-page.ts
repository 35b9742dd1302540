import type { Page } from "@playwright/test";

const question = "/scenarios/family-support-workers";

/** One version of one scenario. */
export const scenarioPage = (page: Page, scenarioId: string) => ({
  address: `${question}/${scenarioId}`,
  addressOf: (version: number) => `${question}/${scenarioId}?version=${version}`,
  heading: page.getByRole("heading", { level: 1 }),
  check: page.getByRole("link", { name: "Check and confirm the funding" }),
  edit: page.getByRole("link", { name: "Edit", exact: true }),
  branch: page.getByRole("link", { name: /^Branch from version/ }),
  confirmations: page.getByRole("table", { name: "Who has confirmed which version" }),
  /** The content hash of the version, as it is printed at the foot. */
  hash: page.locator(".ww-print-footer li code"),
  versions: page.locator("ol.ww-versions"),
});
