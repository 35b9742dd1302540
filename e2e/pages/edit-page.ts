import type { Page } from "@playwright/test";

/** The grid in which a commissioning officer edits a scenario. */
export const editPage = (page: Page, scenarioId: string) => ({
  address: `/scenarios/family-support-workers/${scenarioId}/edit`,
  cell: (label: string) => page.getByRole("textbox", { name: label, exact: true }),
  total: (row: string) => page.getByRole("table", { name: /^Totals as you type/ }).getByRole("row").filter({ has: page.getByRole("rowheader", { name: row, exact: true }) }),
  reason: page.getByLabel(/^Why are you saving version/),
  save: page.getByRole("button", { name: /^Save as version/ }),
  conflict: page.getByRole("heading", { name: /saved version \d+ while you were working on version \d+/ }),
  mine: page.getByRole("radio", { name: /^Yours:/ }),
  theirs: page.getByRole("radio", { name: /^Theirs:/ }),
  putOnTop: page.getByRole("button", { name: /^Put my changes on top/ }),
  /** What the plan says would change, before a block is taken. */
  preview: page.getByRole("region", { name: "Before the block is taken" }),
  take: page.getByRole("button", { name: /^(Change \d+ cells?|Add \d+ lines?)/ }),
  chosen: page.getByText(/^\d+ rows? by \d+ columns? chosen/),
  table: (title: string) => page.getByRole("region", { name: title, exact: true }).getByRole("table", { name: title, exact: true }),
  formOf: (line: string) => page.getByRole("link", { name: `Form for ${line}`, exact: true }),
  remove: (line: string) => page.getByRole("button", { name: `Remove ${line}`, exact: true }),
  /** Says of a line that others refer to why it stays. */
  stays: page.getByRole("region", { name: "Why the line stays" }),
  find: (id: string) => page.locator(`#view-${id}-find`),
  saved: page.getByRole("status").filter({ hasText: /^Saved \d\d:\d\d as a draft/ }),
  offered: page.getByRole("heading", { name: /had not saved (it|them) as a version$/ }),
  putAway: page.getByRole("button", { name: /^Put (it|them) away$/ }),
  undo: page.getByRole("button", { name: "Undo", exact: true }),
  closeForm: page.getByRole("button", { name: "Close without changing" }),
  choose: (choice: string) => page.getByRole("combobox", { name: choice, exact: true }),
});
