import { describe, expect, test } from "vitest";
import { notInDocuments } from "./citation";
import { herefordshire } from "./herefordshire/herefordshire";
import { documentLengths, inventoryCodes, itemsNotCarried } from "./inventory";
import { leicester } from "./leicester/leicester";
import { luton } from "./luton/luton";
import { oxfordshire } from "./oxfordshire/oxfordshire";
import type { RegisterData } from "./register-data";

const trusts: Readonly<Record<string, RegisterData>> = { luton, leicester, herefordshire, oxfordshire };
const lettersOf: Readonly<Record<string, string>> = { luton: "LE", leicester: "K", herefordshire: "H", oxfordshire: "O" };

const rowsOf = (register: RegisterData) => Object.values(register).flat() as readonly { readonly inventory: readonly string[] }[];
const citedRowsOf = (register: RegisterData) => rowsOf(register).filter((row): row is { inventory: string[]; documentId: string; lines: string } => "documentId" in row);
const kinds = (register: RegisterData, kind: string) => register.entries.filter((entry) => entry.kind === kind);

test("every item of the inventory is carried by a row, or says why not", () => {
  const carried = new Set(Object.values(trusts).flatMap(rowsOf).flatMap(({ inventory }) => inventory));
  expect(inventoryCodes()).toHaveLength(120);
  expect(inventoryCodes().filter((code) => !carried.has(code) && !itemsNotCarried[code])).toEqual([]);
  expect([...carried].filter((code) => !inventoryCodes().includes(code))).toEqual([]);
});

describe.each(Object.entries(trusts))("%s", (place, register) => {
  test("every row rests on a document of this trust and on lines it has", () => {
    const documents = new Set(register.documents.map(({ id }) => id));
    for (const row of citedRowsOf(register)) {
      expect(documents).toContain(row.documentId);
      const length = documentLengths[row.documentId];
      if (length === undefined || row.lines === notInDocuments) continue;
      expect(row.lines).toMatch(/^\d+(–\d+)?(, \d+(–\d+)?)*$/);
      for (const line of row.lines.match(/\d+/g) ?? []) expect(Number(line)).toBeLessThanOrEqual(length);
    }
  });

  test("a row carries items of its own documents only, and made-up rows carry none", () => {
    for (const row of citedRowsOf(register)) {
      if (row.lines === notInDocuments) expect(row.inventory).toEqual([]);
      else expect(row.inventory.length).toBeGreaterThan(0);
      for (const code of row.inventory) expect(lettersOf[place]).toContain(code.charAt(0));
    }
  });

  test("ids are unique in each list, and what rows point to exists", () => {
    for (const list of Object.values(register) as readonly (readonly { readonly id?: string }[])[]) {
      const ids = list.flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const organisations = new Set(register.organisations.map(({ id }) => id));
    const bodies = new Set(register.bodies.map(({ id }) => id));
    const pointing = [...register.bodies, ...register.bodyMemberships, ...register.services, ...register.organisationNames].flatMap((row) => row.organisationId ?? []);
    expect(pointing.filter((id) => !organisations.has(id))).toEqual([]);
    const bodyPointers = [...register.bodyMemberships, ...register.bodyNames, ...register.keyDates, ...register.recommendations].flatMap(({ bodyId }) => bodyId ?? []);
    expect(bodyPointers.filter((id) => !bodies.has(id))).toEqual([]);
  });

  test("a derived figure says how it follows, and what was made up says so", () => {
    for (const figure of register.figures) if (figure.basis === "derived") expect(figure.note).toBeTruthy();
    for (const body of register.bodies) if (body.lines === notInDocuments) expect(body.basis).toBe("synthetic");
  });
});

test("Luton: eight issues, seven findings, fourteen messages, six actions, five recommendations, two clearances of one day", () => {
  expect(kinds(luton, "key_issue")).toHaveLength(8);
  expect(kinds(luton, "mapping_finding")).toHaveLength(7);
  expect(kinds(luton, "consultation_message")).toHaveLength(14);
  expect(kinds(luton, "best_practice")).toHaveLength(4);
  expect(kinds(luton, "corporate_value")).toHaveLength(5);
  expect(kinds(luton, "outstanding_task")).toHaveLength(3);
  expect(kinds(luton, "implication").map(({ standing }) => standing).filter((standing) => standing === "ticked")).toHaveLength(3);
  expect(kinds(luton, "implication")).toHaveLength(8);
  expect(kinds(luton, "carried_over_action").map(({ code }) => code)).toEqual(["A3", "A5", "A9", "A10", "A12", "A13"]);
  expect(luton.recommendations.filter(({ parentId, reference }) => !parentId && /^\d$/.test(reference))).toHaveLength(5);
  expect(luton.clearances.map(({ givenOn }) => new Date(givenOn).toISOString().slice(0, 10))).toEqual(["2005-04-27", "2005-04-27"]);
  expect(luton.areas.filter(({ tier }) => tier === "area")).toHaveLength(3);
  expect(luton.areas.filter(({ tier }) => tier === "area_committee")).toHaveLength(6);
  expect(luton.organisations.map(({ id }) => id)).toEqual(expect.arrayContaining(["luton-borough-council", "luton-primary-care-trust", "luton-schools", "luton-voluntary-sector"]));
});

test("Leicester: fifteen units in, one out with its reason, eight interfaces, sixteen indicators, five imperatives, £15.6 million and 2 per cent", () => {
  const scoped = (scope: string) => leicester.services.filter((service) => service.scope === scope);
  expect(scoped("included")).toHaveLength(15);
  expect(scoped("excluded").map(({ reason }) => Boolean(reason))).toEqual([true]);
  expect(scoped("interface")).toHaveLength(8);
  expect(kinds(leicester, "strategic_imperative")).toHaveLength(5);
  expect(leicester.figures.filter(({ basis, unit }) => basis === "stated" && (unit === "pounds" || unit === "percent")).map(({ value }) => String(value))).toEqual(["15600000.00", "2.00", "50.00"]);
  expect(leicester.indicators).toHaveLength(16);
  expect(leicester.indicators.find(({ codeAsPrinted }) => codeAsPrinted === "BV38")?.codeNormalised).toBe("BVPI 38");
  expect(leicester.indicators.find(({ codeAsPrinted }) => codeAsPrinted === "BV 61b")?.probableCode).toBe("BVPI 161");
  // The usual code keeps the number and letter that were printed, whatever the spacing.
  for (const { codeAsPrinted, codeNormalised } of leicester.indicators) expect(codeNormalised).toBe(`BVPI ${codeAsPrinted.replace(/^BV ?/, "")}`);
});

test("Oxfordshire: twelve proposals, two of them implemented; three areas, twenty-two localities, five districts; one board, three names", () => {
  const proposals = oxfordshire.recommendations.filter(({ reference }) => reference.startsWith("Proposal"));
  expect(proposals).toHaveLength(12);
  expect(proposals.filter(({ status }) => status === "implemented")).toHaveLength(2);
  const tier = (wanted: string) => oxfordshire.areas.filter((area) => area.tier === wanted);
  expect([tier("area").length, tier("locality").length, tier("district").length, tier("base").length]).toEqual([3, 22, 5, 5]);
  expect(new Set(oxfordshire.areaCoterminosities.map(({ organisationId }) => organisationId)).size).toBe(5);
  expect(oxfordshire.bodyNames.filter(({ bodyId }) => bodyId === "oxfordshire-strategic-board")).toHaveLength(3);
  const deciding = oxfordshire.bodyReportsTo.filter(({ bodyId, manner }) => bodyId === "oxfordshire-strategic-board" && manner === "required").map(({ toBodyId }) => toBodyId);
  expect(deciding).toHaveLength(7);
  for (const id of deciding) expect(oxfordshire.bodies.find((body) => body.id === id)?.power).toBe("statutory");
  expect(oxfordshire.bodySuccessions.map(({ toId }) => toId)).toEqual(["oxfordshire-childrens-scrutiny", "oxfordshire-childrens-scrutiny"]);
});

test("Herefordshire: eight principles, three recommendations with a verb each, and the protection committee becomes the safeguarding board", () => {
  expect(kinds(herefordshire, "principle").filter(({ code }) => code)).toHaveLength(8);
  expect(herefordshire.recommendations.map(({ verb }) => verb)).toEqual(["set up", "set up", "note"]);
  expect(herefordshire.bodySuccessions.find(({ fromId }) => fromId === "herefordshire-acpc")?.toId).toBe("herefordshire-lscb");
  expect(herefordshire.documents[0]?.keyDecision).toMatch(/^Not a key decision/);
});
