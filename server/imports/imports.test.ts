import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/testing/database/test-database";
import type { Scope } from "../database/scope";
import { findNeeds, getNeed } from "../needs/queries";
import { findSpending } from "../needs/spending";
import { bringInFigures, undoImport } from "./commands";
import { planImport } from "./plan-import";
import { prepareLait } from "./prepare-lait";
import { prepareOutturn } from "./prepare-outturn";
import { readCsvRows } from "./read-csv-rows";
import { readSourceFile } from "./read-source-file";

const database = testDatabase();
const extracts = path.join(process.cwd(), "prisma", "seed", "extracts");
const scopeOf = (trustId: string): Scope => ({ trustId, organisationId: "board", accountId: "administrator", roleTitle: "Administrator" });
const luton = scopeOf("luton");
const now = () => ({ idempotencyKey: randomUUID(), at: new Date("2026-11-22T12:00:00Z") });
const lait = () => prepareLait({ values: path.join(extracts, "lait_four_areas_extract.csv"), neighbours: [] });
const outturn = () => prepareOutturn(path.join(extracts, "RO3_2024-25_four_areas_children.csv"));

/** What a person sees of child protection plans in Luton. */
const shown = async () => (await getNeed(luton, { measure: "CPP_rate", today: "2026-11-22" })).own;

/** A later release of the same file in a folder of its own: the latest value of one measure revised. */
const folder = mkdtempSync(path.join(os.tmpdir(), "wherewithal-imports-"));
function laterRelease() {
  cpSync(extracts, folder, { recursive: true });
  const file = path.join(folder, "lait_four_areas_extract.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("CPP_rate,,2025,Luton,30.3,", "CPP_rate,,2025 (Rev),Luton,31.9,"));
  return prepareLait({ values: file, neighbours: [] });
}

async function asSuperuser(sql: string): Promise<void> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

beforeAll(() => asSuperuser("INSERT INTO trusts (trust_id, name, place) VALUES ('luton', 'Luton', 'Luton'), ('oxfordshire', 'Oxfordshire', 'Oxfordshire'), ('elsewhere', 'Elsewhere', 'Elsewhere')"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an import", () => {
  let first = "";

  it("is a dry run first, which writes nothing", async () => {
    const plan = await planImport(luton, await lait());
    expect(plan.changes).toMatchObject({ added: 1980, changed: 0, unchanged: 0 });
    expect((await findNeeds(luton, { topic: null, order: "topic", today: "2026-11-22" })).area).toBeNull();
  });

  it("is applied whole, and then shows the figures as published beside their comparators", async () => {
    first = (await bringInFigures(luton, await lait(), now())).runId;
    const { area, edition, rows } = await findNeeds(luton, { topic: "Child Protection", order: "measure", today: "2026-11-22" });
    expect([area, edition]).toEqual([{ name: "Luton", region: "East of England" }, "May 2025"]);
    expect(rows.find((row) => row.measure === "CPP_rate")).toMatchObject({ own: "30.3", period: "2025", england: { figure: "40.6" }, region: { figure: "25.5" }, neighbours: { figure: "49.5", basis: "1 of 10 neighbours has a figure here" } });
    expect(await planImport(luton, await lait())).toMatchObject({ changes: { added: 0, changed: 0, unchanged: 1980 }, alreadyApplied: first });
  });

  it("with the same key, pressed twice, is one import", async () => {
    const about = now();
    const [once, again] = [await bringInFigures(luton, outturn(), about), await bringInFigures(luton, outturn(), about)];
    expect(again).toEqual(once);
  });

  it("of a later release says what changed, shows it, and when undone shows the earlier release again", async () => {
    const later = await laterRelease();
    expect((await planImport(luton, later)).changes).toMatchObject({ added: 0, changed: 1, unchanged: 1979, examples: [{ before: "2025: 30.3", after: "2025 (Rev): 31.9" }] });
    const { runId } = await bringInFigures(luton, later, now());
    expect(await shown()).toBe("31.9");
    await undoImport(luton, runId, now());
    expect(await shown()).toBe("30.3");
    await expect(undoImport(luton, runId, now())).rejects.toThrow("was undone already");
  });

  it("shows both editions of the neighbours, which differ", async () => {
    const { editions } = await getNeed(luton, { measure: "CPP_rate", today: "2026-11-22" });
    expect(editions.map((edition) => [edition.edition, edition.neighbours.length, edition.neighbours[0]?.name])).toEqual([["May 2025", 10, "Slough"], ["April 2021", 10, "Birmingham"]]);
    expect(editions[1]?.mean.basis).toBe("Not available in this file: it holds none of the 10 neighbours");
  });

  it("shows Luton's three official figures of children's services side by side", async () => {
    const spending = await findSpending(luton);
    expect(spending?.whole).toMatchObject({ net: "70275000.00", total: "74075000.00", section251: "71751938" });
    expect(spending?.runs[0]?.checks.every((check) => check.agreed === check.tried)).toBe(true);
  });

  it("of one trust is invisible to another", async () => {
    expect((await findNeeds(scopeOf("oxfordshire"), { topic: null, order: "topic", today: "2026-11-22" })).area).toBeNull();
    await expect(undoImport(scopeOf("oxfordshire"), first, now())).rejects.toThrow("There is no import");
  });

  it("is refused for a trust the file does not hold, and leaves nothing behind", async () => {
    await expect(bringInFigures(scopeOf("elsewhere"), outturn(), now())).rejects.toThrow("has no figures for Elsewhere");
    await expect(planImport(scopeOf("elsewhere"), await lait(), "999")).rejects.toThrow("has no figures for 999");
  });

  it("cannot be altered by the application's role", async () => {
    const client = new Client({ connectionString: database.applicationUrl });
    await client.connect();
    await client.query("SELECT set_config('wherewithal.trust', 'luton', false)");
    for (const table of ["indicator_values", "indicator_measures", "statistical_neighbours", "outturn_lines"]) {
      await expect(client.query(`UPDATE ${table} SET run_id = run_id`)).rejects.toThrow("permission denied");
      await expect(client.query(`DELETE FROM ${table}`)).rejects.toThrow("permission denied");
    }
    await expect(client.query("UPDATE import_runs SET file_name = 'other'")).rejects.toThrow("permission denied");
    await client.end();
  });
});

describe("a file that cannot be brought in", () => {
  const file = (name: string, content: string | Buffer) => {
    const at = path.join(folder, name);
    writeFileSync(at, content);
    return at;
  };

  it("is refused with the reason", async () => {
    expect(() => readSourceFile(path.join(folder, "none.csv"))).toThrow("There is no file");
    expect(() => readSourceFile(folder)).toThrow("is not a file");
    expect(() => readSourceFile(file("large.csv", "a,b\n1,2\n"), 4)).toThrow("at most");
    expect(() => readCsvRows(readSourceFile(file("long.csv", "a\n1\n2\n3\n")), 2)).toThrow("more than 2 rows");
    expect(() => readCsvRows(readSourceFile(file("book.csv", Buffer.from("PK\u0003\u0004"))))).toThrow("is a workbook");
    expect(() => readCsvRows(readSourceFile(file("latin.csv", Buffer.from([0x61, 0x0a, 0xa3, 0x31]))))).toThrow("not in UTF-8");
    expect(() => prepareOutturn(file("RO3_2024-25.csv", "a,b\n1,2\n"))).toThrow("This is not a revenue outturn");
    expect(() => prepareOutturn(file("outturn.csv", readFileSync(path.join(extracts, "RO3_2024-25_four_areas_children.csv"))))).toThrow("--year");
    await expect(prepareLait({ values: file("values.csv", "a,b\n1,2\n"), neighbours: [] })).rejects.toThrow("This is not a file of values");
    await expect(prepareLait({ values: path.join(extracts, "lait_four_areas_extract.csv"), neighbours: [file("sn_may_2026.xlsx", "not a workbook")] })).rejects.toThrow("sn_may_2026.xlsx: This file is no workbook");
  });

  it("is refused before it is unpacked or understood when it is a list of neighbours made to do harm", async () => {
    const refusalOf = (parts: Readonly<Record<string, string | Uint8Array>>) =>
      prepareLait({ values: path.join(extracts, "lait_four_areas_extract.csv"), neighbours: [file("sn_june_2026.xlsx", Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([part, content]) => [part, typeof content === "string" ? strToU8(content) : content])))))] });
    await expect(refusalOf({ "xl/workbook.xml": "<workbook/>", "xl/sharedStrings.xml": new Uint8Array(51 * 1024 * 1024) })).rejects.toThrow("sn_june_2026.xlsx: The workbook unpacks to more than 50 MB");
    await expect(refusalOf({ "xl/workbook.xml": '<!DOCTYPE l [<!ENTITY a "ha">]><workbook>&a;</workbook>' })).rejects.toThrow("sn_june_2026.xlsx: The workbook holds declarations (a DOCTYPE)");
    await expect(refusalOf({ "xl/workbook.xml": "<workbook/>", "xl/vbaProject.bin": "x" })).rejects.toThrow("sn_june_2026.xlsx: The workbook holds macros");
  });
});
