import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { verifyTrust } from "../verification/verify-trust";
import { bringInLedger, closeYear, explainVariance } from "./commands";
import { getLedger, tryLedger } from "./queries";

const [scope, finance] = [lutonScope("pool"), lutonScope("finance.council")];
const [questionId, scenarioId] = ["childrens-pooled-fund", "pool-as-agreed"];
const year = "2006/07" as FinancialYear;
/** As a finance system saves it, with a byte-order mark. */
const head = "\uFEFFCode,Description,Month,Amount,Kind\n";
const sent = (rows: string, more: Partial<{ months: number; year: string; fileName: string }> = {}) => ({ scenarioId, year, months: 8, fileName: "ledger.csv", file: Buffer.from(head + rows).toString("base64"), ...more }) as Parameters<typeof tryLedger>[1];
const bring = (rows: string, more: Parameters<typeof sent>[1] = {}) => bringInLedger({ ...sent(rows, more), scope, idempotencyKey: randomUUID() });
const october = "CF4100,Pay,October,\"£63,333.33\",actual\nCF4100,Back,2006-11,(100.00),actual\nCF9100,In,1,104166.67,actual\nZZ1,Unknown,12,5,commitment\n";

describe("bringing in a ledger file", () => {
  const database = useDemonstration();
  const onDay = (today: string) => queryAs(database.superuserUrl, "UPDATE trusts SET today = $1::date WHERE trust_id = 'luton'", [today]);
  beforeAll(() => onDay("2008-05-10"));

  it("shows first what it would bring in, and stores nothing", async () => {
    const found = await tryLedger(scope, sent(october));
    expect(found).toMatchObject({ rowCount: 4, faults: [], isSame: false, replaces: null, repeated: [], repeatedCount: 0, matched: { paid: "63233.33", received: "104166.67", committed: "0.00", unmatchedCommitted: "5.00", unmatchedCount: 1, unmatched: [{ number: 5, code: "ZZ1" }] } });
    expect(found.matched.lines.map(({ lineId, actual }) => [lineId, actual])).toEqual([["family-support-pay", "63233.33"], ["council-contribution", "104166.67"]]);
    expect((await getLedger(scope, { questionId, year, importId: null })).file).toBeNull();
  });

  it("brings it in once; the latest counts, and the one before can still be read", async () => {
    const first = await bring(october);
    await expect(bring(october)).rejects.toMatchObject({ code: "CONFLICT", field: "file" });
    const second = await bring("CF4100,Pay,October,60000,actual\n", { months: 7 });
    const latest = await getLedger(scope, { questionId, year, importId: null });
    expect([latest.shown?.importId, latest.imports.length, latest.file?.rows.length]).toEqual([second.importId, 2, 1]);
    expect((await getLedger(scope, { questionId, year, importId: first.importId })).file?.contentHash).toBe(first.contentHash);
  });

  it.each([
    ["a year outside the plan", "CF4100,Pay,October,1,actual\n", { year: "2011/12" }, "year", /no year of this plan, which runs from 2005\/06 to 2007\/08/],
    ["an impossible month", "CF4100,Pay,Smarch,1,actual\n", {}, "file", /row with faults, the first in row 2: “Smarch” is no month/],
    ["no rows", "", {}, "file", /no rows below its heading/],
    ["a file that is no text", "\0\0\n", {}, "file", /is not text/],
    ["a file of more than 5 MB", `CF4100,${"x".repeat(6_000_000)},April,1,actual\n`, {}, "file", /larger than 5 MB/],
  ] as const)("refuses %s at its field and brings in nothing", async (_what, rows, more, field, words) => {
    const before = await getLedger(scope, { questionId, year, importId: null });
    await expect(bring(rows, more)).rejects.toMatchObject({ code: "BAD_REQUEST", field, message: expect.stringMatching(words) });
    expect((await getLedger(scope, { questionId, year, importId: null })).imports).toEqual(before.imports);
  });

  it("tells the rows that stand in it twice, before it is brought in", async () => {
    const found = await tryLedger(scope, sent(`${october}CF4100,Back,November,-100,\n`));
    expect(found).toMatchObject({ repeatedCount: 1, repeated: [{ numbers: [3, 6], code: "CF4100", description: "Back", amount: "-100.00" }] });
  });

  it("takes an earlier file for no other month, and a file only to a month that it has something of", async () => {
    const file = "CF4100,Pay of the autumn,September,10,actual\n";
    await bring(file, { months: 6 });
    const same = { code: "BAD_REQUEST", field: "file", message: expect.stringContaining("This is the same file as that to the end of September, which Pool Manager brought in") };
    await expect(bring(file, { months: 7 })).rejects.toMatchObject(same);
    await expect(tryLedger(scope, sent(file, { months: 7 }))).rejects.toMatchObject(same);
    const none = { code: "BAD_REQUEST", field: "months", message: expect.stringContaining("Nothing in the file was paid or received in October: its last month is September") };
    await expect(bring(`${file}${file}`, { months: 7 })).rejects.toMatchObject(none);
    await expect(tryLedger(scope, sent(`${file}${file}`, { months: 7 }))).rejects.toMatchObject(none);
  });

  it("takes nothing for months that are not over by the trust's day, nor for a year that has not begun", async () => {
    await onDay("2006-05-10");
    const [may, next] = [{ field: "months", message: expect.stringContaining("May is not over: today is 10 May 2006") }, { field: "year", message: expect.stringContaining("No month of 2007/08 is over") }];
    for (const at of [{ months: 2 }, { months: 8, year: "2007/08" }]) {
      const refusal = at.months === 2 ? may : next;
      await expect(bring("CF4100,Pay,April,10,actual\n", at)).rejects.toMatchObject(refusal);
      await expect(tryLedger(scope, sent("CF4100,Pay,April,10,actual\n", at))).rejects.toMatchObject(refusal);
    }
    await onDay("2008-05-10");
  });

  it("keeps every explanation, the last of which stands", async () => {
    const about = { scope, scenarioId, year, months: 6, serviceId: "short-breaks", action: null, risk: "low" as const };
    for (const explanation of ["First", "Second"]) await explainVariance({ ...about, idempotencyKey: randomUUID(), explanation });
    await expect(explainVariance({ ...about, idempotencyKey: randomUUID(), serviceId: "young-carers", explanation: "Beside the pool" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await getLedger(scope, { questionId, year, importId: null })).notes.map(({ explanation }) => explanation)).toEqual(["First", "Second"]);
  });

  it("closes a year once its whole ledger is in, and takes nothing for it afterwards", async () => {
    const closed = "2007/08" as FinancialYear;
    const close = () => closeYear({ scope: finance, idempotencyKey: randomUUID(), scenarioId, year: closed });
    await expect(close()).rejects.toMatchObject({ field: "year", message: expect.stringContaining("No ledger file of 2007/08 is in") });
    await bring("CF4100,Pay,February,1,actual\n", { year: closed, months: 11 });
    await expect(close()).rejects.toMatchObject({ message: expect.stringContaining("goes to the end of February") });
    await bring("CF4100,Pay,March,1,actual\n", { year: closed, months: 12 });
    await onDay("2008-03-31");
    await expect(close()).rejects.toMatchObject({ code: "BAD_REQUEST", field: "year", message: expect.stringContaining("2007/08 is not over: it ends on 31 March 2008, and today is 31 March 2008") });
    await onDay("2008-05-10");
    await close();
    await expect(bring("CF4100,Pay,April,2,actual\n", { year: closed })).rejects.toMatchObject({ field: "year", message: expect.stringContaining("was closed by Finance Manager, Children and Learning") });
    await expect(tryLedger(scope, sent("CF4100,Pay,April,2,actual\n", { year: closed }))).rejects.toMatchObject({ field: "year" });
    await expect(close()).rejects.toMatchObject({ field: "year" });
  });

  it("is found out by the verifier when a penny of a row is changed", async () => {
    expect((await verifyTrust("luton")).fault).toBeNull();
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query("SET session_replication_role = replica");
    const change = async (by: string) => expect((await superuser.query(`UPDATE ledger_rows SET amount = amount + ${by} WHERE code = 'ZZ1'`)).rowCount).toBe(1);
    await change("0.01");
    expect((await verifyTrust("luton")).fault).toMatch(/bring in actuals.*the rows of the ledger file no longer give its hash/);
    await change("-0.01");
    expect((await verifyTrust("luton")).fault).toBeNull();
    await superuser.end();
  });
});
