import type { Page } from "@playwright/test";

/** Every calculation rule with its source and a worked example. */
export const rulebookPage = (page: Page) => ({
  address: "/rulebook",
  rule: (name: string) => page.getByRole("heading", { level: 2, name, exact: true }),
});
