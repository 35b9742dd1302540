import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { tablet } from "../fixtures/screens";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Looks at a page as it stands: axe finds nothing and nothing is wider than the screen. On a desktop it is turned into a
 * tablet's width and looked at again. With PICTURES=1 a picture of each is kept, which takes a quarter of the time.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  const own = page.viewportSize() ?? tablet;
  await lookOnce(page, name, []);
  if (own.width <= tablet.width) return;
  await page.setViewportSize(tablet);
  // Colours are the same in every width, and to look for them takes longer than for everything else together.
  await lookOnce(page, `${name}-${tablet.width}`, ["color-contrast"]);
  await page.setViewportSize(own);
}

async function lookOnce(page: Page, name: string, without: readonly string[]): Promise<void> {
  if (process.env.PICTURES === "1") await page.screenshot({ path: `test-results/pictures/${test.info().project.name}-${name}.png`, fullPage: true, caret: "initial" });
  // In one piece, since no page has frames: the other way carries every check of every element out and back, and takes twice as long.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).withTags(rules).disableRules([...without]).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  expect(found, `what axe finds on “${name}”`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `how far “${name}” is wider than the screen`).toBeLessThanOrEqual(0);
}
