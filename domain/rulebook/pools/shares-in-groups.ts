import type { Fraction } from "../../plan/fields";
import { RuleRefusal } from "../rule-refusal";
import { placeOf, refuseTwice } from "./names";
import { sharesOfOne } from "../shares-of-one";

export interface GroupShares {
  readonly partners: readonly string[];
  readonly weights: readonly bigint[];
}

interface ShareRow {
  readonly partner: string;
  readonly share: Fraction;
}

/**
 * The partners' shares of each line or scheme, from one flat list of rows. `key` is the field that names the group and
 * `among` what the groups are called. Refuses a group that is not there, one without shares, a partner twice in one,
 * and shares that do not total one.
 */
export function sharesInGroups<Key extends string>(groups: readonly string[], rows: readonly (ShareRow & Record<Key, string>)[], key: Key, among: string): GroupShares[] {
  rows.forEach((row, place) => placeOf(row[key], groups, `shares[${place}].${key}`, among));
  return groups.map((group) => {
    const found = rows.flatMap((row, place) => (row[key] === group ? [{ ...row, place }] : []));
    if (found.length === 0) throw new RuleRefusal("shares", `Nobody has a share of ${group}; give each partner's share of it`);
    const partners = found.map(({ partner }) => partner);
    refuseTwice(partners, (place) => `shares[${found[place]!.place}].partner`);
    return { partners, weights: sharesOfOne(found.map(({ share }) => share), "shares", `The shares of ${group}`) };
  });
}

/** Adds up whole pence by partner, in the order in which the partners first appear. */
export function totalsByPartner(rows: readonly { readonly partner: string; readonly pence: bigint }[]): { readonly partner: string; readonly pence: bigint }[] {
  const totals = new Map<string, bigint>();
  for (const { partner, pence } of rows) totals.set(partner, (totals.get(partner) ?? 0n) + pence);
  return [...totals].map(([partner, pence]) => ({ partner, pence }));
}
