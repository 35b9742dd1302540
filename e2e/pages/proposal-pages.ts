import type { Page } from "@playwright/test";

/** The pages on which a partner writes a proposal, one section a page. */
export const proposalPages = (page: Page) => ({
  list: "/proposals",
  begin: page.getByRole("link", { name: "Begin a proposal" }),
  title: page.getByLabel("What is the proposal called?"),
  saveAndContinue: page.getByRole("button", { name: "Save and continue" }),
  task: (name: string) => page.getByRole("link", { name }),
  text: (label: string) => page.getByLabel(label),
  choose: (question: string, answer: string | RegExp) => page.getByRole("group", { name: question }).getByLabel(answer),
  check: page.getByRole("link", { name: "Check your answers and submit" }),
  declaration: page.getByRole("checkbox", { name: /makes this proposal, and I may submit it/ }),
  submit: page.getByRole("button", { name: "Submit the proposal" }),
  submitted: page.getByRole("heading", { level: 1, name: "Proposal submitted" }),
  reference: page.locator(".govuk-panel__body strong"),
  named: (title: string) => page.getByRole("link", { name: title }),
});
