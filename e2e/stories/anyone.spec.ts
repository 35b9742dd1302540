import { demonstrationTrusts } from "@/prisma/seed/trusts";
import { people } from "../fixtures/people";
import { expect, story } from "../fixtures/story";
import { lookAt } from "../steps/look-at";
import { signInPage } from "../pages/sign-in-page";
import { signIn } from "../steps/sign-in";
import { signInByForm } from "../steps/sign-in-by-form";

story.describe("Anyone signed in", () => {
  story("reads the needs of the trust, a measure and what is spent", async ({ page }) => {
    await signInByForm(page, people.boardMember);
    await page.goto("/needs");
    await expect(page.getByRole("heading", { level: 1, name: "Needs in Luton" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("England");
    await lookAt(page, "needs");
    const measure = page.getByRole("table").first().getByRole("rowheader").getByRole("link").first();
    const name = (await measure.textContent()) ?? "";
    await measure.click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name.slice(0, 20));
    await expect(page.getByRole("main")).toContainText(/statistical neighbours/i);
    await expect(page.getByRole("table").first()).toBeVisible();
    await lookAt(page, "measure");
    await page.goto("/needs");
    await page.getByRole("link", { name: "What is spent today" }).click();
    await expect(page.getByRole("table").first()).toContainText("£");
    await lookAt(page, "spending");
  });

  story("on a slow line finds what was typed before the page was ready, and a button that waited", async ({ page }) => {
    let release = (): void => undefined;
    const line = new Promise<void>((resolve) => { release = resolve; });
    await page.route(/\.js(\?|$)/, async (route) => { await line; await route.continue(); });
    const form = signInPage(page);
    await page.goto(form.address, { waitUntil: "commit" });
    await form.email.fill(people.boardMember);
    await form.email.press("Enter");
    await expect(form.button).toBeDisabled();
    release();
    await form.button.click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Enter your password");
    await expect(form.email).toHaveValue(people.boardMember);
  });

  const parts = {
    "the services and the funding cliff": ["/services", "/funding"],
    "the trust, its bodies and its areas": ["/trust", "/trust/bodies", "/trust/areas"],
    "the indicators and recommendations of the documents, and everything else in them": ["/trust/indicators", "/trust/recommendations", "/trust/record"],
  };
  for (const [words, addresses] of Object.entries(parts)) {
    story(`reads ${words}`, async ({ page }) => {
      await signIn(page, people.boardMember);
      for (const address of addresses) {
        await page.goto(address);
        await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
        await lookAt(page, address.slice(1).replaceAll("/", "-"));
      }
    });
  }

  for (const { place, people: staff } of demonstrationTrusts.filter(({ id }) => id !== "luton")) {
    story(`of ${place} reads its own trust and needs, and its board’s pages`, async ({ page }) => {
      const member = staff.find(({ roles }) => roles.includes("board member"));
      await signIn(page, member?.email ?? "");
      await page.goto("/");
      await lookAt(page, `${place.toLowerCase()}-home`);
      await page.goto("/needs");
      await expect(page.getByRole("heading", { level: 1, name: `Needs in ${place}` })).toBeVisible();
      for (const address of ["/trust", "/trust/bodies", "/trust/areas", "/trust/recommendations", "/services", "/scenarios", "/proposals", "/decisions"]) {
        await page.goto(address);
        await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
      }
      await page.goto("/trust");
      await lookAt(page, `${place.toLowerCase()}-trust`);
    });
  }

  story("reads the glossary, the cookies and how accessible the planner is, signed in or not", async ({ page }) => {
    for (const address of ["/glossary", "/cookies", "/accessibility"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await lookAt(page, address.slice(1));
    }
  });
});
