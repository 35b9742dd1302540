import { expect, type Page } from "@playwright/test";

/** A4 upright, in the dots a browser prints with. */
const paper = { width: 794, height: 1123 };

/** Looks at a page as it would be printed: nothing is cut off or wider than A4, no button is left, and a PDF comes out. */
export async function lookOnPaper(page: Page, name: string): Promise<void> {
  const screen = page.viewportSize() ?? paper;
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 }), name).toBeVisible();
  await expect(page.locator("nav:visible, main .ww-button:visible"), `navigation and buttons on the paper of ${name}`).toHaveCount(0);
  expect(await cutOff(page), `what paper cuts off ${name}`).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `how far ${name} is wider than paper`).toBeLessThanOrEqual(0);
  expect((await page.pdf({ format: "A4" })).length, name).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize(screen);
}

/** What paper would cut off: boxes that hold more than they show. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll("main *")].filter((box) => {
    const { overflowX, display } = getComputedStyle(box);
    return overflowX !== "visible" && display !== "none" && box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1;
  }).map((box) => `${box.tagName.toLowerCase()}.${box.className}: ${box.scrollWidth} in ${box.clientWidth}`));
