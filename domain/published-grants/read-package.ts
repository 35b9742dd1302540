import { isObject, objectsOf, textOf, type JsonObject, type JsonValue } from "./json-value";
import type { KeyedGrant } from "./published-grant";

/** A file that was chosen: its name and its text. */
export interface GivingFile {
  readonly name: string;
  readonly text: string;
}

/** The grants of one publisher's files, in the order of the files. */
export interface GivingPackage {
  readonly publisher: string;
  /** As the files state it; null where they do not. */
  readonly licence: string | null;
  readonly files: string;
  readonly grants: readonly KeyedGrant[];
}

export type ReadPackage = { readonly ok: true; readonly package: GivingPackage } | { readonly ok: false; readonly reason: string };

export const mostGrants = 20_000;
const deepest = 12;

const refuse = (reason: string): ReadPackage => ({ ok: false, reason });

/**
 * Reads the files of one edition in the 360Giving standard: objects with a list of "grants", taken as they are. Refuses
 * what is not JSON, holds no grants, a grant without an identifier or one identifier twice (an edition is compared with
 * the next by it), and files of several publishers.
 */
export function readPackage(files: readonly GivingFile[]): ReadPackage {
  const grants: KeyedGrant[] = [];
  const placeOf = new Map<string, string>();
  const heads: JsonObject[] = [];
  for (const { name, text } of files) {
    const parsed = parse(text);
    if (parsed === undefined) return refuse(`${name} is not JSON. Published grants come as a file in the 360Giving standard; choose its JSON edition.`);
    const listed = isObject(parsed) ? parsed.grants : undefined;
    if (!isObject(parsed) || !Array.isArray(listed)) return refuse(`${name} holds no grants: a file in the 360Giving standard has a list called “grants”.`);
    if (listed.length === 0) return refuse(`${name} holds no grants: its list of grants is empty.`);
    if (grants.length + listed.length > mostGrants) return refuse(`The files hold more than ${mostGrants} grants, more than the planner takes at once.`);
    heads.push(parsed);
    for (const [at, source] of (listed as readonly JsonValue[]).entries()) {
      const place = `grant ${at + 1} of ${name}`;
      if (!isObject(source) || isDeeperThan(source, deepest)) return refuse(`What stands as ${place} is not a grant.`);
      const grantId = typeof source.id === "string" ? source.id.trim() : "";
      if (grantId === "" || grantId.length > 400) return refuse(`There is no identifier for ${place}. It is what tells the grants of one edition from those of the next, so the publisher has to give it.`);
      const earlier = placeOf.get(grantId);
      if (earlier !== undefined) return refuse(`${grantId} stands twice, as ${earlier} and as ${place}. Leave one of the two out, or ask the publisher which is right.`);
      placeOf.set(grantId, place);
      grants.push({ position: grants.length + 1, grantId, source });
    }
  }
  if (grants.length === 0) return refuse("Choose the file that you want to bring in.");
  const publishers = [...new Set(heads.map(publisherNamed).filter((name) => name !== null))];
  const funders = [...new Set(grants.map(({ source }) => textOf(objectsOf(source.fundingOrganization)[0]?.name)).filter((name) => name !== null))];
  const [publisher, ...others] = publishers.length > 0 ? publishers : funders;
  if (publisher === undefined) return refuse("The files name neither a publisher nor a funder, so nobody could say whose grants these are.");
  if (others.length > 0) return refuse(`The files are of ${[publisher, ...others].join(" and ")}. Bring in the files of one publisher at a time.`);
  const licences = [...new Set(heads.map(({ license }) => textOf(license)).filter((licence) => licence !== null))];
  return { ok: true, package: { publisher, licence: licences.length === 0 ? null : licences.join(", "), files: files.map(({ name }) => name).join(", "), grants } };
}

const publisherNamed = ({ publisher }: JsonObject): string | null => (isObject(publisher) ? textOf(publisher.name) : null);

/** The text as JSON; undefined when it is none, or holds what no database keeps as it stands. */
function parse(text: string): JsonValue | undefined {
  if (/\\u0000|\\ud[89a-f]/i.test(text) && !isStorable(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Whether no text within holds a character that is not one: nought, or half of a pair. */
function isStorable(text: string): boolean {
  let storable = true;
  try {
    JSON.parse(text, (key, value: unknown) => {
      if (/[\0\p{Surrogate}]/u.test(key) || (typeof value === "string" && /[\0\p{Surrogate}]/u.test(value))) storable = false;
      return value;
    });
  } catch {
    return false;
  }
  return storable;
}

function isDeeperThan(value: JsonValue, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value as JsonObject).some((inner) => isDeeperThan(inner, depth - 1));
}
