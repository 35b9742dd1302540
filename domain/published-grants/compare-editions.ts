import { fieldsWithin, shownValue, type GrantSource, type JsonValue } from "./json-value";
import { readGrants, type KeyedGrant, type PublishedGrant } from "./published-grant";

export interface ChangedField {
  readonly field: string;
  /** As published before and after; null where there was or is no such field. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ChangedGrant {
  readonly grant: PublishedGrant;
  readonly fields: readonly ChangedField[];
}

/** What a later edition of a publisher's grants makes of the one before. */
export interface EditionDifference {
  readonly added: readonly PublishedGrant[];
  readonly gone: readonly PublishedGrant[];
  readonly changed: readonly ChangedGrant[];
  readonly same: number;
}

/** Compares two editions grant by grant, the publisher's identifier being the key, and field by field as they were published. The order of grants and fields says nothing. */
export function compareEditions(before: readonly KeyedGrant[], after: readonly KeyedGrant[]): EditionDifference {
  const [readBefore, readAfter] = [readGrants(before), readGrants(after)];
  const old = new Map(before.map((grant) => [grant.grantId, grant]));
  const fresh = new Set(after.map(({ grantId }) => grantId));
  const changed = after.flatMap((grant, at): ChangedGrant[] => {
    const was = old.get(grant.grantId);
    const fields = was === undefined ? [] : changedFields(was, grant);
    return fields.length === 0 ? [] : [{ grant: readAfter[at]!, fields }];
  });
  const added = readAfter.filter(({ grantId }) => !old.has(grantId));
  return { added, gone: readBefore.filter(({ grantId }) => !fresh.has(grantId)), changed, same: after.length - added.length - changed.length };
}

/** Whether anything differs at all. */
export const differs = ({ added, gone, changed }: EditionDifference): boolean => added.length + gone.length + changed.length > 0;

function changedFields({ source: before }: KeyedGrant, { source: after }: KeyedGrant): ChangedField[] {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((field) => {
    const [was, is] = [old.get(field), fresh.get(field)];
    // A number that became the same figures as text has changed as well.
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was === undefined ? null : shownValue(was), after: is === undefined ? null : shownValue(is) }];
  });
}

const valuesOf = (source: GrantSource): ReadonlyMap<string, JsonValue> => new Map(fieldsWithin(source).map(({ field, value }) => [field, value]));
