import type { RegisterView } from "@/domain/published-grants/register-view";

export const publishedGrantsHref = "/funding/published-grants";

/** The register as a reader left it; what is not asked for does not stand in the address. */
export function registerHref(view: Partial<RegisterView>): string {
  const asked = Object.entries(view).flatMap(([name, value]): [string, string][] => (value === "" || (name === "page" && value === 1) || (name === "list" && value === "grants") ? [] : [[name, String(value)]]));
  const search = new URLSearchParams(asked).toString();
  return search === "" ? publishedGrantsHref : `${publishedGrantsHref}?${search}`;
}

/** What the register's address asks for; nonsense in it asks for nothing. */
export function readRegisterView(search: Readonly<Record<string, string | readonly string[] | undefined>>): RegisterView {
  const text = (name: string, most: number): string => (typeof search[name] === "string" ? search[name].trim().slice(0, most) : "");
  const list = text("list", 20);
  const page = text("page", 5);
  return {
    search: text("search", 200), year: text("year", 40), recipient: text("recipient", 400),
    list: list === "recipients" || list === "years" ? list : "grants",
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

export const editionHref = (editionId: string): string => `${publishedGrantsHref}/${encodeURIComponent(editionId)}`;

export const grantHref = (editionId: string, grantId: string): string => `${editionHref(editionId)}/${encodeURIComponent(grantId)}`;
