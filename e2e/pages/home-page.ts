import type { Page } from "@playwright/test";

/** The first page after signing in: what needs the reader. */
export const homePage = (page: Page) => ({
  address: "/",
  main: page.getByRole("main"),
  heading: page.getByRole("main").getByRole("heading", { level: 1 }),
  comparison: page.getByRole("main").locator('a[href*="/compare"]'),
});
