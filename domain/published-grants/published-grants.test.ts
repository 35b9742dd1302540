import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEditions, differs } from "./compare-editions";
import { findOddities } from "./find-oddities";
import { odditiesByKind } from "./oddity";
import { dayOrderOf, readPublishedDate } from "./published-date";
import { readGrants, type KeyedGrant } from "./published-grant";
import { readPackage } from "./read-package";
import { totalsByRecipient, totalsByYear, totalsOf } from "./totals";

const files = ["ocf1.json", "ocf2.json", "ocf3.json"].map((name) => ({ name, text: readFileSync(`testing/data/360giving/${name}`, "utf8") }));

function packageOf(chosen = files) {
  const read = readPackage(chosen);
  if (!read.ok) throw new Error(read.reason);
  return read.package;
}

const grantOf = (grantId: string, more: object = {}): KeyedGrant => ({ position: 1, grantId, source: { id: grantId, title: "A grant", ...more } });
const fileOf = (...grants: readonly object[]) => ({ name: "file.json", text: JSON.stringify({ grants }) });
const funder = { fundingOrganization: [{ id: "GB-CHC-1", name: "A foundation" }] };

describe("the published grants of the Oxfordshire Community Foundation", () => {
  const { publisher, grants } = packageOf();

  it("are read as they are, with what was applied for, awarded and disbursed to the penny", () => {
    const totals = totalsOf(readGrants(grants));
    expect([publisher, totals.grants]).toEqual(["Oxfordshire Community Foundation", 324]);
    expect(totals.amounts).toEqual({
      amountAppliedFor: { pounds: "1382555.34", without: 3 },
      amountAwarded: { pounds: "1073783.33", without: 0 },
      amountDisbursed: { pounds: "680965.10", without: 0 },
    });
    const published = files.flatMap(({ text }) => (JSON.parse(text) as { grants: unknown[] }).grants);
    expect(grants.map(({ source }) => source)).toEqual(published);
  });

  it("add up to the same by year and by recipient", () => {
    const read = readGrants(grants);
    for (const groups of [totalsByYear(read), totalsByRecipient(read)]) {
      expect(groups.reduce((sum, group) => sum + group.grants, 0)).toBe(324);
      expect(groups.reduce((sum, group) => sum + BigInt(group.amounts.amountAwarded.pounds.replace(".", "")), 0n)).toBe(107378333n);
    }
    expect(totalsByYear(read).map(({ name }) => name)).toEqual(["2013/14", "2014/15", "2015/16"]);
  });

  it("are odd in ways that are reported row by row and never guessed", () => {
    const counts = Object.fromEntries(odditiesByKind(findOddities(grants)).map(({ kind, oddities }) => [kind, oddities.length]));
    // 324 dates of award and 437 planned dates, none in the standard's own form; each is read, and it is said how.
    expect((counts["date of other form"] ?? 0) + (counts["date by the others"] ?? 0)).toBe(324 + 437);
    expect(counts["date unread"]).toBeUndefined();
    expect(counts["amount missing"]).toBe(3);
    expect(counts["id empty"]).toBe(2);
    expect(counts["number for an id"]).toBeGreaterThan(213);
    expect(counts["area by name"]).toBe(297);
    const oddities = findOddities(grants);
    expect(oddities.filter(({ kind }) => kind === "several ids").map(({ printed }) => printed)).toContain("Keen (Kids Enjoy Exercise Now): 360G-ocf-org:299786 / 1157084");
    expect(oddities.filter(({ kind, field }) => kind === "number unread" && field.endsWith("charityNumber")).map(({ printed, readAs }) => [printed, readAs])).toEqual(expect.arrayContaining([["299786 / 1157084", null], ["#", null], ["no", null]]));
    expect(oddities.find(({ field, printed }) => field === "recipientOrganization 1 charityNumber" && printed === "1117726")).toMatchObject({ grantId: "360G-ocf-a06G000000OoOhx", readAs: "GB-CHC-1117726" });
    expect(oddities.find(({ grantId, field }) => grantId === "360G-ocf-a06G000000OoOhx" && field === "awardDate")).toMatchObject({ position: 1, printed: "27/09/2013", readAs: "2013-09-27" });
  });

  it("differ from a later edition by what was added, gone and changed, field by field", () => {
    const [first, ...rest] = grants;
    const later = [...rest, { ...first!, source: { ...first!.source, amountDisbursed: 2000 } }, { position: 325, grantId: "360G-ocf-new", source: { id: "360G-ocf-new" } }].filter(({ position }) => position !== 2);
    const difference = compareEditions(grants, later);
    expect([difference.added.length, difference.gone.length, difference.changed.length, difference.same]).toEqual([1, 1, 1, 322]);
    expect(difference.changed[0]).toMatchObject({ grant: { grantId: "360G-ocf-a06G000000OoOhx" }, fields: [{ field: "amountDisbursed", before: "1914", after: "2000" }] });
    expect(differs(compareEditions(grants, [...grants].reverse()))).toBe(false);
  });
});

describe("a published date", () => {
  it("is read where it can only be one day, and otherwise in the order that the publisher's other dates show", () => {
    expect(readPublishedDate("30/09/2013", null)).toEqual({ is: "read", date: "2013-09-30", by: "itself" });
    expect(readPublishedDate("05/05/2014", null)).toEqual({ is: "read", date: "2014-05-05", by: "itself" });
    expect(readPublishedDate("03/10/2014", "day first")).toEqual({ is: "read", date: "2014-10-03", by: "the other dates" });
    expect(readPublishedDate("03/10/2014", "month first")).toMatchObject({ date: "2014-03-10" });
    expect(readPublishedDate("03/10/2014", null)).toMatchObject({ is: "unread" });
    expect(readPublishedDate("31/02/2014", "day first")).toMatchObject({ is: "unread" });
    expect(readPublishedDate("Spring 2014", "day first")).toMatchObject({ is: "unread" });
    expect(readPublishedDate("2014-03-10", null)).toEqual({ is: "standard", date: "2014-03-10" });
    expect(readPublishedDate("2014-02-30", null)).toMatchObject({ is: "unread" });
    expect(readPublishedDate("2014-03", null)).toEqual({ is: "part" });
  });

  it("has no order where the publisher's dates show both, or neither", () => {
    expect(dayOrderOf(["30/09/2013", "01/02/2014"])).toBe("day first");
    expect(dayOrderOf(["30/09/2013", "09/30/2013"])).toBeNull();
    expect(dayOrderOf(["01/02/2014"])).toBeNull();
  });

  it("is never read as another day than its numbers say, whatever they are", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.constantFrom("day first" as const, "month first" as const, null), (first, second, order) => {
      const read = readPublishedDate(`${first}/${second}/2014`, order);
      if (read.is === "read") expect([[first, second], [second, first]]).toContainEqual([Number(read.date.slice(8)), Number(read.date.slice(5, 7))]);
    }));
  });
});

describe("files of published grants", () => {
  const reasonOf = (...chosen: Parameters<typeof readPackage>[0]) => {
    const read = readPackage(chosen);
    return read.ok ? "read" : read.reason;
  };

  it("are refused, with the reason, when they are no JSON, hold no grants, or their grants have no identifiers of their own", () => {
    expect(reasonOf({ name: "a.json", text: "id,title" })).toContain("a.json is not JSON");
    expect(reasonOf({ name: "a.json", text: "[]" })).toContain("a.json holds no grants");
    expect(reasonOf({ name: "a.json", text: '{"grants":[]}' })).toContain("its list of grants is empty");
    expect(reasonOf(fileOf({ title: "Without", ...funder }))).toContain("There is no identifier for grant 1 of file.json");
    expect(reasonOf(fileOf({ id: "a", ...funder }, { id: "a", ...funder }))).toContain("a stands twice, as grant 1 of file.json and as grant 2 of file.json");
    expect(reasonOf(fileOf({ id: "a" }))).toContain("neither a publisher nor a funder");
    expect(reasonOf(fileOf({ id: "a", ...funder }, { id: "b", fundingOrganization: [{ name: "Another" }] }))).toContain("one publisher at a time");
    expect(reasonOf({ name: "a.json", text: '{"grants":[{"id":"a\\u0000"}]}' })).toContain("is not JSON");
    expect(reasonOf({ name: "a.json", text: `{"grants":[{"id":"a","x":${"[".repeat(50)}${"]".repeat(50)}}]}` })).toContain("is not a grant");
  });

  it("count an amount that is not whole pence as not said, and one in words as what it says", () => {
    const read = packageOf([fileOf({ id: "a", currency: "GBP", amountAwarded: 10.005, amountDisbursed: "£1,200.50", ...funder }, { id: "b", currency: "EUR", amountAwarded: 5, ...funder })]);
    expect(totalsOf(readGrants(read.grants)).amounts).toMatchObject({ amountAwarded: { pounds: "0.00", without: 2 }, amountDisbursed: { pounds: "1200.50", without: 1 } });
    expect(findOddities(read.grants).map(({ kind }) => kind)).toEqual(expect.arrayContaining(["amount unread", "amount as text", "not in pounds"]));
  });

  it("that are the same do not differ, and going back undoes what was added and gone", () => {
    const grants = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), amount: fc.integer() }), { selector: ({ id }) => id, maxLength: 8 }).map((held) => held.map(({ id, amount }) => grantOf(id, { amountAwarded: amount })));
    fc.assert(fc.property(grants, grants, (one, other) => {
      expect(differs(compareEditions(one, one))).toBe(false);
      const [there, back] = [compareEditions(one, other), compareEditions(other, one)];
      expect(there.added.map(({ grantId }) => grantId).sort()).toEqual(back.gone.map(({ grantId }) => grantId).sort());
      expect(there.added.length + there.changed.length + there.same).toBe(other.length);
    }));
  });
});
