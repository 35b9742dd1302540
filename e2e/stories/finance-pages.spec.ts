import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { lookAt } from "../steps/look-at";
import { lookOnPaper } from "../steps/look-on-paper";
import { signIn } from "../steps/sign-in";

const grants = "/funding/grants-and-their-terms/grants-as-they-stand";
const pools = "/funding/childrens-pooled-fund/pool-as-agreed";
const ending = "/funding/ending-projects/ending-projects-do-nothing";
const family = "/funding/family-support-workers/do-nothing";

/** Every page of the finance workspace, and of the amounts of the worked examples those that stand on it. */
const pages: Readonly<Record<string, readonly (readonly [address: string, ...amounts: string[]])[]>> = {
  grants: [
    ["/funding", "£134,785.32", "£228,817.20", "£357,913.09", "£721,515.61"],
    [`${grants}/grants`],
    [`${grants}/grants/board`],
    [`${grants}/grants/due`],
    [`${grants}/grants/consolidate`],
    [`${grants}/grants/new`],
    [`${grants}/lines/determinations/new`],
    ["/funding/ring-fenced-grants/restricted-money-first/grants/board", "£35,000.00", "£5,000.00"],
  ],
  "pooled funds": [
    [`${pools}/pools`],
    [`${pools}/pools/childrens-pool`],
    [`${pools}/pools/childrens-pool/agreement`],
    [`${pools}/pools/childrens-pool/contributions`, "£2,285,687.50", "£1,298,686.08", "£862,327.56", "£124,673.86"],
    [`${pools}/pools/childrens-pool/outturn?total=2247321.57`, "£26,887.25", "£17,853.14", "£2,581.18"],
    [`${pools}/pools/childrens-pool/exit?balance=18750.50`, "£10,653.69", "£7,074.05", "£1,022.76"],
    [`${pools}/pools/childrens-pool/checklist`],
    [`${pools}/pools/childrens-pool/account`],
    [`${pools}/pools/childrens-pool/actuals`],
    [`${pools}/pools/childrens-pool/report`],
    [`${pools}/pools/childrens-pool/return`],
    [`${pools}/pools/childrens-pool/virements`],
    [`${pools}/pools/childrens-pool/virements/new`],
  ],
  mainstreaming: [
    [`${ending}/mainstreaming`],
    [`${ending}/mainstreaming/evidence`],
    [`${ending}/mainstreaming/ladder`],
    [`${family}/mainstreaming`],
  ],
  "money outside the plans": [["/funding/published-grants"], ["/funding/published-grants/bring-in"], ["/funding/base-budgets"], ["/funding/contribution-key"]],
};

const [tablet, screen] = [{ width: 768, height: 1024 }, { width: 1280, height: 900 }];

for (const [area, addresses] of Object.entries(pages)) {
  story(`Every page of ${area} stands on a screen, a tablet and paper, with the amounts of the worked examples`, async ({ page }) => {
    await signIn(page, people.financeManagerOfTheCouncil);
    for (const [address, ...amounts] of addresses) {
      await page.setViewportSize(tablet);
      await page.goto(address);
      for (const amount of amounts) await expect(page.getByRole("main"), address).toContainText(amount);
      // What axe finds at 1280 the stories of each area look for.
      await lookAt(page, address.replace(/[^a-z0-9]+/gi, "-"));
      await page.setViewportSize(screen);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `how far ${address} is wider than the screen`).toBeLessThanOrEqual(0);
      await lookOnPaper(page, address);
    }
  });
}
