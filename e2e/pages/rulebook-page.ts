import type { Page } from "@playwright/test";

/** The rulebook: every calculation rule by area, with a page and a calculator for each. */
export const rulebookPage = (page: Page) => {
  const calculator = page.locator("#calculator");
  return {
    address: "/rules",
    addressOf: (rule: string) => `/rules/${rule}`,
    heading: (title: string) => page.getByRole("heading", { level: 1, name: title, exact: true }),
    find: page.getByLabel("Find a rule"),
    findButton: page.getByRole("button", { name: "Find", exact: true }),
    rule: (title: string) => page.getByRole("main").getByRole("link", { name: title, exact: true }),
    field: (label: string) => calculator.getByLabel(label, { exact: true }),
    addLine: (list: string) => calculator.getByRole("button", { name: `Add a line to ${list}` }),
    takeLine: (list: string) => calculator.getByRole("button", { name: `Remove the last line of ${list}` }),
    workOut: calculator.getByRole("button", { name: "Work it out" }),
    answer: calculator.locator(".ww-rule-answer"),
  };
};
