import { expect, type Locator, type Page } from "@playwright/test";

/** More presses than any page has stops: a control that is not reached by then cannot be reached. */
const mostPresses = 250;

/** Presses Tab until a control has the focus, and sees that it can be seen there. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  const target = await control.elementHandle();
  if (target === null) throw new Error("There is no such control on the page");
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(control).toBeInViewport();
      return;
    }
  }
  throw new Error(`The control was not reached within ${mostPresses} presses of Tab: ${String(control)}`);
}

/** Reaches a link or a button by Tab and presses Enter on it. */
export async function enterOn(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}
