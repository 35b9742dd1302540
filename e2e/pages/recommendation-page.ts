import type { Page } from "@playwright/test";

/** A recommendation, what the bodies that decide have made of it, and its decision record. */
export const recommendationPage = (page: Page) => ({
  heading: page.getByRole("heading", { level: 1, name: /: what the bodies decide$/ }),
  bodies: page.getByRole("table", { name: "Bodies asked and their answers" }),
  answersOf: (body: string) => page.locator("details", { hasText: `Record the answer of ${body}` }),
  toRecord: page.getByRole("link", { name: "Read the decision record" }),
  recordHeading: page.getByRole("heading", { level: 1, name: /^Decision record/ }),
  download: page.getByRole("link", { name: "Download the record" }),
});
