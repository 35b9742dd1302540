import type { Page } from "@playwright/test";

/** One item of a meeting: what is before the board, who takes part, what it made of it. */
export const itemPage = (page: Page) => ({
  address: "/decisions/items/family-support-workers-2005-06-21",
  meeting: "/decisions/meetings/board-2005-06-21",
  heading: page.getByRole("heading", { level: 1, name: "Family support workers" }),
  takingPart: page.getByRole("table", { name: "Who takes part" }),
  kindOfInterest: (kind: string) => page.getByRole("group", { name: "What kind of interest is it?" }).getByLabel(kind),
  nature: page.getByLabel("What is it?"),
  whatIDo: (words: string) => page.getByRole("group", { name: "What do you do?" }).getByRole("radio", { name: words }),
  declare: page.getByRole("button", { name: "Declare this interest" }),
  settleQuorum: page.getByRole("button", { name: /^Settle the quorum/ }),
  position: (words: string) => page.getByRole("group", { name: "What is your position on what the chair has put?" }).getByLabel(words),
  takePosition: page.getByRole("button", { name: /^Record (my position|that I)/ }),
  outcome: (words: string) => page.getByRole("group", { name: "What is the outcome the chair has put?" }).getByRole("radio", { name: words, exact: true }),
  version: (words: string) => page.getByRole("group", { name: "Which version is recommended?" }).getByRole("radio", { name: words, exact: true }),
  notYet: page.getByRole("heading", { name: "This version cannot be recommended yet" }),
  wording: page.getByLabel("In the words of the minutes"),
  reasons: page.getByLabel("Reasons", { exact: true }),
  whyNot: (scenario: string) => page.getByLabel(`Why not “${scenario}”?`),
  record: page.getByRole("button", { name: /^Record the (outcome|recommendation)/ }),
});
