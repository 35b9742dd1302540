import type { Page } from "@playwright/test";

/** The rulebook: every calculation rule by area, with a page for each. */
export const rulebookPage = (page: Page) => {
  const calculator = page.locator("#calculator");
  return {
    address: "/rules",
    addressOf: (rule: string) => `/rules/${rule}`,
    heading: (title: string) => page.getByRole("heading", { level: 1, name: title, exact: true }),
    find: page.getByLabel("Find a rule"),
    rules: page.locator("main .ww-rule-list").getByRole("link"),
    calculator,
    answer: page.locator("#answer"),
    workOut: calculator.getByRole("button", { name: "Work it out" }),
  };
};
