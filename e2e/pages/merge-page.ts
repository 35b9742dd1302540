import type { Page } from "@playwright/test";

/** Where changes of another scenario are taken in. */
export const mergePage = (page: Page) => ({
  baseMoved: page.getByRole("heading", { name: /^The base moved/ }),
  take: page.getByRole("link", { name: "Take them" }),
  contested: (subject: string) => page.getByRole("group", { name: subject }),
  offered: (words: string | RegExp) => page.getByRole("checkbox", { name: words }),
  outlook: page.getByRole("status").filter({ hasText: "unfunded gap over the plan" }),
  reason: page.getByLabel(/^Why are you saving version/),
  merge: page.getByRole("button", { name: /^Merge and save as version/ }),
});
