import { objectsOf, textOf } from "./json-value";
import { oddFields } from "./odd-fields";
import type { Oddity } from "./oddity";
import { hasNothingAfterPrefix } from "./organisation-id";
import { orderOfDates, type KeyedGrant } from "./published-grant";
import { recipientKey } from "./totals";

interface Naming {
  readonly position: number;
  readonly grantId: string;
  readonly field: string;
  readonly name: string;
  readonly id: string;
}

/** Everything odd in an edition: grant by grant, and what shows only when its grants are put side by side. */
export function findOddities(grants: readonly KeyedGrant[]): Oddity[] {
  const order = orderOfDates(grants);
  const namings = grants.flatMap(({ position, grantId, source }) =>
    objectsOf(source.recipientOrganization).flatMap((recipient, at): Naming[] => {
      const [name, id] = [textOf(recipient.name), textOf(recipient.id)];
      return name === null || id === null ? [] : [{ position, grantId, field: `recipientOrganization ${at + 1}`, name, id }];
    }));
  return [
    ...grants.flatMap((grant) => oddFields(grant, order)),
    ...ofSeveral(namings, ({ name }) => recipientKey(name), ({ id }) => id, "several ids", (others) => `Also under ${others}`),
    // An identifier that ends after its prefix names nobody, so that two recipients share it says nothing more.
    ...ofSeveral(namings.filter(({ id }) => !hasNothingAfterPrefix(id)), ({ id }) => id, ({ name }) => name, "several names", (others) => `Also for ${others}`),
  ];
}

/** The namings whose key has more than one value, each with the values of the others. */
function ofSeveral(namings: readonly Naming[], keyOf: (naming: Naming) => string, valueOf: (naming: Naming) => string, kind: "several ids" | "several names", why: (others: string) => string): Oddity[] {
  const values = new Map<string, Set<string>>();
  for (const naming of namings) values.set(keyOf(naming), (values.get(keyOf(naming)) ?? new Set()).add(valueOf(naming)));
  return namings.flatMap((naming) => {
    const others = [...(values.get(keyOf(naming)) ?? [])].filter((value) => value !== valueOf(naming));
    if (others.length === 0) return [];
    const { position, grantId, field, name, id } = naming;
    return [{ position, grantId, kind, field: `${field} ${kind === "several ids" ? "id" : "name"}`, printed: kind === "several ids" ? `${name}: ${id}` : `${id}: ${name}`, readAs: null, why: why(others.join(" and ")) }];
  });
}
