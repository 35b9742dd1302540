import { expect, type Page } from "@playwright/test";
import { proposalPages } from "../pages/proposal-pages";

/** Fills the first four sections of a proposal and what will be provided, from the page of the first. */
export async function describeService(page: Page): Promise<void> {
  const pages = proposalPages(page);
  await pages.text("Role to ask about this proposal").fill("Partner representative, voluntary sector");
  await onward(page, "The need");
  await pages.text("What do children need?").fill("Young carers have nowhere to go after school.");
  await page.getByRole("group", { name: "Level of need" }).getByRole("radio").first().check();
  await onward(page, "Children and area");
  await pages.text("How many children is this for?").fill("40");
  await pages.text("Youngest age").fill("8");
  await pages.text("Oldest age").fill("13");
  await page.getByRole("group", { name: "Areas" }).getByRole("checkbox").first().check();
  await onward(page, "Outcomes and evidence");
  await pages.text("What will be better for children?").fill("They miss less school.");
  await pages.text("Why should this work?").fill("There is no evidence yet; attendance will be counted.");
  await onward(page, "What will be provided");
  await pages.text("What will be provided?").fill("A club on two evenings a week.");
  await pages.choose("How will the provider be found?", "Grant to the voluntary sector").check();
  await pages.choose("Is the service short-term?", "No").check();
  await onward(page, "Costs by financial year");
}

/** Saves the page and waits for the next one, by its heading. */
export async function onward(page: Page, next: string): Promise<void> {
  await proposalPages(page).saveAndContinue.click();
  await expect(page.getByRole("heading", { level: 1, name: next })).toBeVisible();
}
