import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { verifyTrust } from "../verification/verify-trust";
import { takeEdition } from "./commands";
import { exportEditions, getEdition, getPublishedGrant, getRegister, tryEdition } from "./queries";

const database = useDemonstration();
const officer = lutonScope("commissioning");
const files = ["ocf1.json", "ocf2.json", "ocf3.json"].map((name) => ({ name, text: readFileSync(`testing/data/360giving/${name}`, "utf8") }));
const licence = "CC BY-SA 4.0";
const everything = { search: "", year: "", recipient: "", list: "grants", page: 1 } as const;
const take = (chosen = files, comparedWith: string | null = null, typed = licence, idempotencyKey: string = randomUUID()) => takeEdition({ scope: officer, idempotencyKey, files: chosen, licence: typed, comparedWith });

/** The second edition: one amount paid since, one grant gone, one added. */
function laterFiles() {
  const [first, ...rest] = files;
  const held = JSON.parse(first!.text) as { grants: Record<string, unknown>[] };
  const [paid, , ...others] = held.grants;
  return [{ name: "later.json", text: JSON.stringify({ grants: [{ ...paid, amountDisbursed: 1000 }, ...others, { ...paid, id: "360G-ocf-later" }] }) }, ...rest];
}

describe("published grants", () => {
  let first = "";

  it("are tried first, which stores nothing", async () => {
    const tried = await tryEdition(officer, files);
    expect(tried).toMatchObject({ publisher: "Oxfordshire Community Foundation", licence: null, comparedWith: null, difference: null, totals: { grants: 324, amounts: { amountAwarded: { pounds: "1073783.33" } } } });
    expect((await getRegister(officer, everything)).editions).toEqual([]);
  });

  it("are taken under a licence, once for one press", async () => {
    await expect(async () => take(files, null, " ")).rejects.toMatchObject({ field: "licence" });
    const key = randomUUID();
    const taken = await take(files, null, licence, key);
    expect(await take(files, null, licence, key)).toEqual(taken);
    first = taken.editionId;
    const register = await getRegister(officer, everything);
    expect(register).toMatchObject({ held: 324, recipientCount: 217, totals: { amounts: { amountAppliedFor: { pounds: "1382555.34", without: 3 }, amountDisbursed: { pounds: "680965.10" } } }, pageCount: 7 });
    expect(register.standing).toMatchObject([{ publisher: "Oxfordshire Community Foundation", licence, files: "ocf1.json, ocf2.json, ocf3.json", grantCount: 324 }]);
  });

  it("are kept as they came, to the last field", async () => {
    const published = files.flatMap(({ text }) => (JSON.parse(text) as { grants: { id: string }[] }).grants);
    for (const grant of [published[0]!, published[323]!]) expect((await getPublishedGrant(officer, { editionId: first, grantId: grant.id })).source).toEqual(grant);
    await expect(getPublishedGrant(officer, { editionId: first, grantId: "none" })).rejects.toThrow("no such grant");
  });

  it("are found by words, by year and by recipient, and add up to what is shown", async () => {
    const keen = await getRegister(officer, { ...everything, recipient: "Keen (Kids Enjoy Exercise Now)" });
    expect(keen.totals.grants).toBe(2);
    expect((await getRegister(officer, { ...everything, search: "ex-offender aspire" })).grants.map(({ grantId }) => grantId)).toEqual(["360G-ocf-a06G000000OoOhx"]);
    const years = (await getRegister(officer, { ...everything, list: "years" })).years;
    expect(years.reduce((sum, { grants }) => sum + grants, 0)).toBe(324);
    expect((await getRegister(officer, { ...everything, year: "2013/14" })).totals.grants).toBe(years.find(({ name }) => name === "2013/14")?.grants);
  });

  it("are refused when the edition is held already, or the files are too large", async () => {
    await expect(tryEdition(officer, [...files].reverse())).rejects.toThrow("held already");
    await expect(take(files, first)).rejects.toThrow("held already");
    await expect(async () => tryEdition(officer, [{ name: "huge.json", text: " ".repeat(9 * 1024 * 1024) }])).rejects.toThrow("larger than 5 MB");
  });

  it("of a later edition show what differs before it is taken, and it is taken against the edition that was shown", async () => {
    const tried = await tryEdition(officer, laterFiles());
    expect(tried.comparedWith?.id).toBe(first);
    expect([tried.difference?.added.length, tried.difference?.gone.length, tried.difference?.changed.length, tried.difference?.same]).toEqual([1, 1, 1, 322]);
    await expect(take(laterFiles(), null)).rejects.toThrow("came in meanwhile");
    const { editionId } = await take(laterFiles(), first);
    expect((await getEdition(officer, editionId)).difference?.changed[0]?.fields).toEqual([{ field: "amountDisbursed", before: "1914", after: "1000" }]);
    const register = await getRegister(officer, everything);
    expect([register.editions.length, register.standing.map(({ id }) => id)]).toEqual([2, [editionId]]);
  });

  it("are given out again in the standard's form, with the licence that they are under", async () => {
    const { document, leftOut } = await exportEditions(officer, first);
    expect(document?.grants).toHaveLength(324);
    expect(document?.description).toContain(licence);
    expect(leftOut.every(({ wholeGrant }) => !wholeGrant)).toBe(true);
    await expect(exportEditions(officer, "none")).rejects.toThrow("no such edition");
  });

  it("that are changed behind the planner's back are found by the verifier", async () => {
    expect((await verifyTrust("luton")).fault).toBeNull();
    await queryAs(database.superuserUrl, `SET session_replication_role = replica; UPDATE giving_grants SET source = jsonb_set(source, '{amountAwarded}', '1') WHERE edition_id = '${first}' AND position = 1`);
    expect(JSON.stringify(await verifyTrust("luton"))).toContain("no longer give its hash");
  });
});
