import type { Page } from "@playwright/test";

const path = "/scenarios/family-support-workers/compare";

/** Luton's scenarios side by side. */
export const comparisonPage = (page: Page) => {
  const table = (name: string) => page.getByRole("table", { name });
  return {
    address: path,
    /** The four scenarios of the demonstration and no branch of them. */
    addressOfFour: `${path}?columns=do-nothing,mainstream-in-full,taper-to-headroom,merge-under-three-coordinators`,
    /** The same at the versions the demonstration was loaded with, whatever other stories have saved. */
    addressOfFourAsLoaded: `${path}?columns=do-nothing@1,mainstream-in-full@2,taper-to-headroom@1,merge-under-three-coordinators@1`,
    sideBySide: table("Side by side"),
    /** A row of the table side by side, by its name. */
    row: (name: string | RegExp) => table("Side by side").getByRole("row").filter({ has: page.getByRole("rowheader", { name }) }),
    /** One measure of one scenario, year by year. */
    yearRow: (measure: string, scenario: string) => table("Year by year").locator("tbody").filter({ has: page.getByRole("columnheader", { name: measure, exact: true }).or(page.locator("th[scope=colgroup]", { hasText: new RegExp(`^${measure}(How is this worked out|$)`) })) }).getByRole("row").filter({ has: page.getByRole("rowheader", { name: scenario, exact: true }) }),
    figure: (measure: string, scenario: string) => table("Side by side").getByRole("link", { name: `${measure}, ${scenario}: how it is worked out` }),
    /** The link from a measure to the rule that makes it. */
    howWorkedOut: (measure: string) => table("Side by side").getByRole("link", { name: `How is this worked out? ${measure}`, exact: true }),
    explanation: page.locator("#figure"),
    change: page.getByRole("link", { name: "Change what is compared" }),
    changeForm: page.locator("#change"),
    difference: page.locator("#difference"),
    confirmations: table("Who has confirmed which version"),
    navigation: page.getByRole("navigation", { name: "Parts of the planner" }),
  };
};
