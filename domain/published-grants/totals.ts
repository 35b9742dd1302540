import { financialYearOf, type FinancialYear } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { PublishedGrant } from "./published-grant";
import { amountFields, type AmountField } from "./standard";

/** What was applied for, awarded and disbursed in all, and how many grants did not say. */
export interface GrantTotals {
  readonly grants: number;
  readonly amounts: Readonly<Record<AmountField, { readonly pounds: Pounds; readonly without: number }>>;
}

/** One line of a summary, with the grants it is of. */
export interface TotalsOfGroup extends GrantTotals {
  readonly name: string;
}

/** Adds grants up to the penny. Only grants in pounds are counted; an amount that was not published or cannot be read counts as not said, never as nought. */
export function totalsOf(grants: readonly PublishedGrant[]): GrantTotals {
  const counted = grants.filter(({ isInPounds }) => isInPounds);
  const amounts = Object.fromEntries(amountFields.map((field) => {
    let pence = 0n;
    let without = grants.length - counted.length;
    for (const { amounts: { [field]: amount } } of counted) {
      if (amount === null) without += 1;
      else pence += poundsToPence(amount);
    }
    return [field, { pounds: penceToPounds(pence), without }];
  })) as GrantTotals["amounts"];
  return { grants: grants.length, amounts };
}

/** The financial year in which a grant was awarded; null where its date could not be read. */
export const yearOfGrant = ({ awardDate }: PublishedGrant): FinancialYear | null => (awardDate === null ? null : financialYearOf(awardDate));

export const yearNotRead = "Date not read";

/** By financial year of the award, the earliest first; those whose date could not be read come last. */
export const totalsByYear = (grants: readonly PublishedGrant[]): TotalsOfGroup[] =>
  groupsOf(grants, (grant) => yearOfGrant(grant) ?? yearNotRead).sort((one, other) => (one.name === yearNotRead ? 1 : other.name === yearNotRead ? -1 : one.name < other.name ? -1 : 1));

/** A recipient's name in one spelling: without regard to capitals and white space. Nothing else is taken for the same. */
export const recipientKey = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

/** By recipient as it was named, with the identifiers it was named under, the most awarded first. */
export function totalsByRecipient(grants: readonly PublishedGrant[]): (TotalsOfGroup & { readonly ids: readonly string[] })[] {
  const ids = new Map<string, Set<string>>();
  for (const { recipient, recipientId } of grants) {
    const held = ids.get(recipientKey(recipient)) ?? new Set();
    ids.set(recipientKey(recipient), recipientId === null ? held : held.add(recipientId));
  }
  return groupsOf(grants, ({ recipient }) => recipientKey(recipient), ({ recipient }) => recipient)
    .map((group) => ({ ...group, ids: [...(ids.get(recipientKey(group.name)) ?? [])] }))
    .sort((one, other) => {
      const more = poundsToPence(other.amounts.amountAwarded.pounds) - poundsToPence(one.amounts.amountAwarded.pounds);
      return more === 0n ? (one.name < other.name ? -1 : 1) : more > 0n ? 1 : -1;
    });
}

function groupsOf(grants: readonly PublishedGrant[], keyOf: (grant: PublishedGrant) => string, nameOf = keyOf): TotalsOfGroup[] {
  const groups = new Map<string, PublishedGrant[]>();
  for (const grant of grants) {
    const held = groups.get(keyOf(grant));
    if (held === undefined) groups.set(keyOf(grant), [grant]);
    else held.push(grant);
  }
  return [...groups.values()].map((held) => ({ name: nameOf(held[0]!), ...totalsOf(held) }));
}
