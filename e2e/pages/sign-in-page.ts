import type { Page } from "@playwright/test";

/** Where everyone comes in, and the way out that every page has. */
export const signInPage = (page: Page) => ({
  address: "/sign-in",
  heading: page.getByRole("heading", { level: 1, name: "Sign in" }),
  email: page.getByLabel("E-mail address"),
  password: page.getByLabel("Password"),
  button: page.getByRole("button", { name: "Sign in" }),
  signOut: page.getByRole("button", { name: "Sign out" }),
});
