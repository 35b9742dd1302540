import { readFileSync } from "node:fs";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { lookAt } from "../steps/look-at";
import { signIn } from "../steps/sign-in";

/** The foundation's files under a name of this story's own, so that no run meets the grants of another. */
function filesOf(publisher: string) {
  return ["ocf1.json", "ocf2.json", "ocf3.json"].map((name) => ({ name, mimeType: "application/json", buffer: Buffer.from(readFileSync(`testing/data/360giving/${name}`, "utf8").replaceAll("Oxfordshire Community Foundation", publisher)) }));
}

story("A commissioning officer reads published grants, sees what is odd and what they add up to, takes them and gives them out again", async ({ page, expectRefusals }) => {
  expectRefusals(400);
  const publisher = `A community foundation ${Date.now()}`;
  await signIn(page, people.commissioningOfficer);
  await page.goto("/funding/published-grants/bring-in");
  const read = page.getByRole("button", { name: "Read the files" });

  await page.getByLabel("Files of published grants").setInputFiles({ name: "grants.csv", mimeType: "text/csv", buffer: Buffer.from("id,title\n1,A grant\n") });
  await read.click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText("grants.csv is not JSON");

  await page.getByLabel("Files of published grants").setInputFiles(filesOf(publisher));
  await read.click();
  await expect(page.getByRole("heading", { name: `${publisher}: 324 grants read, nothing taken yet` })).toBeVisible();
  for (const total of ["£1,382,555.34", "£1,073,783.33", "£680,965.10"]) await expect(page.getByRole("status")).toContainText(total);
  await page.getByText("One recipient under several identifiers:").click();
  await expect(page.getByRole("status")).toContainText("Also under 360G-ocf-org:1157084");
  await lookAt(page, "published-grants-read");

  await page.getByLabel("Licence").fill("CC BY-SA 4.0");
  await page.getByRole("button", { name: "Take 324 grants as an edition" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${publisher}: 324 grants, with`);
  await lookAt(page, "published-grants-edition");

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as 360Giving JSON" }).click();
  const given = JSON.parse(readFileSync(await (await download).path(), "utf8")) as { grants: readonly { awardDate: string }[] };
  expect(given.grants).toHaveLength(324);
  expect(given.grants[0]?.awardDate).toBe("2013-09-27");

  await page.goto("/funding/published-grants?search=aspire+ex-offender");
  await page.getByRole("link", { name: "Aspire" }).first().click();
  await expect(page.getByRole("table", { name: "Everything that was published, unchanged" })).toContainText("27/09/2013");
  await lookAt(page, "published-grant");

  // The other published files that money is planned with.
  await page.goto("/funding/base-budgets?figure=net&scenario=taper-to-headroom");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Luton returned £70,275,000 net for children’s social care in 2024-25");
  await lookAt(page, "base-budgets");
  await page.goto("/funding/contribution-key?pounds=1250000");
  await expect(page.getByRole("row", { name: /^Luton/ })).toContainText("£307,973.41");
  await lookAt(page, "contribution-key");
});
