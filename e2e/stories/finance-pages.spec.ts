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
    [`${grants}/grants/change-for-children`, "£370,370.37", "£617,283.95", "£185,185.18", "£61,728.39"],
    [`${grants}/grants/childrens-fund-programme`, "£45,000.00"],
    [`${grants}/grants/extended-schools/usage`, "£138,450.25", "£11,549.75", "£7,500.00", "£4,049.75"],
    [`${grants}/grants/young-parents-esf`, "£185,333.33", "£111,200.00", "£8,800.00", "£74,133.33"],
    [`${grants}/grants/early-excellence-capital`, "£180,000.00"],
    [`${grants}/grants/board`],
    [`${grants}/grants/due`, "£180,000.00", "£201,649.75", "£20,000.00"],
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
    [`${pools}/pools/childrens-pool/outturn?total=2247321.01`, "£26,886.94", "£17,852.93", "£2,581.14"],
    [`${pools}/pools/equipment-pool/outturn?total=109999.99`, "£3,333.34", "£3,333.33"],
    [`${pools}/pools/placements-pool/outturn?total=2260000`, "£41,000.00", "£16,600.00", "£2,400.00"],
    [`${pools}/pools/behaviour-pool/outturn?total=2247321.57`, "£27,468.43", "£17,853.14", "£2,000.00"],
    [`${pools}/pools/speech-pool/outturn?total=2247321.57`, "£27,236.52", "£18,085.05", "£2,000.00"],
    [`${pools}/pools/family-link-pool/outturn?line-family-link-pool-cost-1=430000&line-family-link-pool-cost-2=190000`, "£30,000.00", "£5,000.00", "£25,000.00"],
    [`${pools}/pools/family-centres-pool/outturn?total=2247321.57`, "£27,341.35", "£17,456.40", "£2,523.82"],
    [`${pools}/pools/mental-health-pool/contributions`, "£207,500.01", "£207,500.00"],
    [`${pools}/pools/nursing-pool/contributions`, "£876,978.00"],
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
    [`${ending}/mainstreaming/childrens-fund-family-project,flying-start-play,on-track-outreach/routes`, "£45,607.20", "£21,570.00"],
    [`${ending}/mainstreaming/ladder`],
    [`${family}/mainstreaming/bids/luton-borough-council`, "£134,785.32", "£94,031.88", "£129,095.89", "£721,515.61"],
    [`${family}/mainstreaming`],
  ],
  "money outside the plans": [["/funding/published-grants"], ["/funding/published-grants/bring-in"], ["/funding/base-budgets"], ["/funding/contribution-key"]],
};

for (const [area, addresses] of Object.entries(pages)) {
  story(`Every page of ${area} stands on a screen, a tablet and paper, with the amounts of the worked examples`, async ({ page }) => {
    await signIn(page, people.financeManagerOfTheCouncil);
    for (const [address, ...amounts] of addresses) {
      await page.goto(address);
      for (const amount of amounts) await expect(page.getByRole("main"), address).toContainText(amount);
      await lookAt(page, address.replace(/[^a-z0-9]+/gi, "-"));
      await lookOnPaper(page, address);
    }
  });
}
