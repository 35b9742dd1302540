import { z } from "zod";
import type { PublishedGrant } from "./published-grant";
import { recipientKey, totalsByRecipient, totalsByYear, totalsOf, yearNotRead, yearOfGrant } from "./totals";

/** What a reader asks of the register: words to find, a year, a recipient, and which list. */
export const registerView = z.strictObject({
  search: z.string().trim().max(200),
  /** "2013/14", or the words for grants whose date could not be read; empty for all. */
  year: z.string().max(40),
  recipient: z.string().trim().max(400),
  list: z.enum(["grants", "recipients", "years"]),
  page: z.int().min(1).max(10_000),
});
export type RegisterView = z.output<typeof registerView>;

export const grantsOnPage = 50;

/** The grants that a reader asks for: those in which every word stands, with their totals, and one page of the list. Years are of all grants, to choose from. */
export function listedGrants<Grant extends PublishedGrant>(grants: readonly Grant[], { search, year, recipient, list, page }: RegisterView) {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = grants.filter((grant) => {
    if (year !== "" && (yearOfGrant(grant) ?? yearNotRead) !== year) return false;
    if (recipient !== "" && recipientKey(grant.recipient) !== recipientKey(recipient)) return false;
    if (words.length === 0) return true;
    const text = [grant.grantId, grant.title, grant.description, grant.recipient, grant.recipientId, grant.funder, grant.programme, grant.fund].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const recipients = totalsByRecipient(found);
  const years = totalsByYear(found);
  const rows = list === "grants" ? found.length : list === "recipients" ? recipients.length : years.length;
  const pageCount = Math.max(1, Math.ceil(rows / grantsOnPage));
  const shown = Math.min(page, pageCount);
  const onPage = <Row>(all: readonly Row[]): readonly Row[] => all.slice((shown - 1) * grantsOnPage, shown * grantsOnPage);
  return {
    totals: totalsOf(found),
    held: grants.length,
    recipientCount: recipients.length,
    yearsHeld: totalsByYear(grants).map(({ name }) => name),
    rows, page: shown, pageCount,
    grants: list === "grants" ? onPage(found) : [],
    recipients: list === "recipients" ? onPage(recipients) : [],
    years: list === "years" ? years : [],
  };
}
