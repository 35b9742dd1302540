import { expressGrant, type LeftOutValue } from "./express-grant";
import type { GrantSource } from "./json-value";
import { orderOfDates, type KeyedGrant } from "./published-grant";

/** A file of grants in the 360Giving standard. */
export interface GivingDocument {
  readonly version: "1.4";
  readonly title: string;
  readonly description: string;
  readonly publisher: { readonly name: string };
  readonly grants: readonly GrantSource[];
}

/** One value that a file leaves out, or a whole grant. */
export interface LeftOut extends LeftOutValue {
  readonly grantId: string;
  readonly wholeGrant: boolean;
}

export interface GivingExport {
  /** Null where no grant can be said by the standard, which asks for one at least. */
  readonly document: GivingDocument | null;
  readonly leftOut: readonly LeftOut[];
}

/** What the heads of the file say. */
export interface GivingHead {
  readonly publisher: string;
  readonly title: string;
  readonly description: string;
}

/** The editions' grants as one file that its schema admits, and beside it what the file leaves out. Each edition's dates are read in the order of its own publisher. */
export function exportGrants(editions: readonly (readonly KeyedGrant[])[], head: GivingHead): GivingExport {
  const expressed = editions.flatMap((grants) => {
    const order = orderOfDates(grants);
    return grants.map(({ grantId, source }) => ({ grantId, ...expressGrant(source, order) }));
  });
  const grants = expressed.flatMap(({ grant }) => (grant === null ? [] : [grant]));
  const leftOut = expressed.flatMap(({ grantId, grant, leftOut: values }) => values.map((value) => ({ grantId, wholeGrant: grant === null, ...value })));
  const { publisher, title, description } = head;
  return { document: grants.length === 0 ? null : { version: "1.4", title, description, publisher: { name: publisher }, grants }, leftOut };
}
