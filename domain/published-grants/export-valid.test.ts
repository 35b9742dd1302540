import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportGrants } from "./giving-package";
import type { JsonObject, JsonValue } from "./json-value";
import { readPackage } from "./read-package";
import { grantShape } from "./standard";

const schemaOf = (name: string) => JSON.parse(readFileSync(`testing/data/360giving/schema/${name}.json`, "utf8")) as Record<string, JsonValue> & { $id: string; required?: string[]; properties: object };
const grantSchema = schemaOf("360-giving-schema");
const packageSchema = schemaOf("360-giving-package-schema");

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
// The package schema of 1.4.3 names the schema of a grant by the address of 1.4.2, and both name their draft by http.
const draft = "https://json-schema.org/draft/2020-12/schema";
ajv.addSchema({ ...grantSchema, $schema: draft, $id: grantSchema.$id.replace("1.4.3", "1.4.2") });
const validate = ajv.compile({ ...packageSchema, $schema: draft });

const head = { publisher: "Luton Children’s Trust", title: "Published grants", description: "Grants" };
const files = ["ocf1.json", "ocf2.json", "ocf3.json"].map((name) => ({ name, text: readFileSync(`testing/data/360giving/${name}`, "utf8") }));

function faultsOf(document: unknown): unknown {
  return validate(JSON.parse(JSON.stringify(document))) ? [] : validate.errors?.slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("published grants that are given out again", () => {
  const read = readPackage(files);
  if (!read.ok) throw new Error(read.reason);
  const { document, leftOut } = exportGrants([read.package.grants], head);

  it("are as the standard's schema has them, which they were not when they came", () => {
    expect(faultsOf(JSON.parse(files[0]!.text))).not.toEqual([]);
    expect(faultsOf(document)).toEqual([]);
    expect(document?.grants).toHaveLength(324);
  });

  it("keep every amount to the penny and say dates in the standard's form", () => {
    const pence = (field: string) => document?.grants.reduce((sum, grant) => sum + BigInt(Math.round(Number(grant[field] ?? 0) * 100)), 0n);
    expect([pence("amountAppliedFor"), pence("amountAwarded"), pence("amountDisbursed")]).toEqual([138255534n, 107378333n, 68096510n]);
    expect(document?.grants[0]).toMatchObject({ awardDate: "2013-09-27", plannedDates: [{ startDate: "2013-09-30", endDate: "2014-10-03" }], recipientOrganization: [{ id: "360G-ocf-org:1117726", charityNumber: "1117726" }] });
  });

  it("leave out only what cannot be said, and name it", () => {
    expect(leftOut.some(({ wholeGrant }) => wholeGrant)).toBe(false);
    expect(new Set(leftOut.map(({ why }) => why))).toEqual(new Set(["It is not a whole web address"]));
    expect(leftOut).toContainEqual(expect.objectContaining({ printed: "www.hyf.org.uk" }));
  });

  it("have the fields that the schema has, no more and no fewer", () => {
    expect(Object.keys(grantShape.fields).sort()).toEqual(Object.keys(grantSchema.properties).sort());
  });

  it("are valid or left out, whatever a publisher wrote", () => {
    const anything = fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.boolean(), fc.constantFrom("27/09/2013", "2014-13-01", "2014-02-03T10:00:00Z", "2015", "www.example.org", "http:/example", "GBP", "ZZZ", "Yes", "£1,000"), fc.object({ maxDepth: 1 }), fc.array(fc.string(), { maxLength: 2 }));
    const objectOf = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 5 });
    const whole = { id: "a", title: "A grant", description: "For all", currency: "GBP", amountAwarded: 10, awardDate: "2014-03-02", fundingOrganization: [{ id: "GB-CHC-1", name: "A" }], recipientOrganization: [{ id: "GB-CHC-2", name: "B" }] };
    const inner = fc.record({ recipientOrganization: fc.array(objectOf(["id", "name", "url", "location"])), plannedDates: fc.array(objectOf(["startDate", "endDate", "duration", "dateModified"])), beneficiaryLocation: fc.array(objectOf(["countryCode", "latitude", "geoCode"])) }, { requiredKeys: [] });
    fc.assert(fc.property(objectOf(Object.keys(grantShape.fields)), inner, (odd, lists) => {
      const source = { ...whole, ...odd, ...lists } as unknown as JsonObject;
      const { document: made } = exportGrants([[{ position: 1, grantId: "a", source }]], head);
      if (made !== null) expect(faultsOf(made)).toEqual([]);
    }));
  });
});
