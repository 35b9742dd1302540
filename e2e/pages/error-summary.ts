import type { Page } from "@playwright/test";

/** What heads a form that could not be accepted. */
export const errorSummary = (page: Page) => {
  const box = page.getByRole("alert").filter({ has: page.getByRole("heading", { name: "There is a problem" }) });
  return { box, link: (words: string | RegExp) => box.getByRole("link", { name: words }) };
};
