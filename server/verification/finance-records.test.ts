import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { optionTerms } from "@/domain/mainstreaming/option-terms";
import { diff } from "@/domain/plan/change";
import { collectionNames, planShape } from "@/domain/plan/plan";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { financeLines } from "@/testing/finance-lines";
import { bringInLedger, closeYear } from "../ledger/commands";
import { addOption, discardOption } from "../mainstreaming/commands";
import { takeEdition } from "../published-grants/commands";
import { read } from "../database/read";
import { saveScenarioVersion } from "../scenario/commands";
import { contentHash } from "../scenario/content-hash";
import { lineTables } from "../scenario/line-stores";
import { loadPlan } from "../scenario/load-plan";
import { getScenario } from "../scenario/queries";
import { listVirements } from "../virements/queries";
import { withdrawVirement } from "../virements/commands";
import { verifyTrust } from "./verify-trust";

const database = useDemonstration();
const [officer, finance, pool] = [lutonScope("commissioning"), lutonScope("finance.council"), lutonScope("pool")];
const key = () => ({ idempotencyKey: randomUUID() });

/** What the finance workspace keeps beside the plans, and a column of each that somebody might like to be another. */
const records: readonly (readonly [table: string, change: string])[] = [
  ["ledger_imports", "file_name = file_name || ' '"], ["ledger_rows", "amount = amount + 0.01"], ["closed_years", "role_title = role_title || '.'"], ["variance_notes", "explanation = explanation || '.'"],
  ["virements", "amount = amount + 0.01"], ["virement_answers", "reason = reason || '.'"], ["exit_route_options", "ask = ask || '{\"redundancies\": 3}'"], ["exit_route_option_ends", "reason = reason || '.'"],
  ["giving_editions", "licence = licence || ' '"], ["giving_grants", "source = source || '{\"amountAwarded\": 1}'"],
];

/** A word or figure of each line that the finance workspace keeps. */
const lines: Readonly<Partial<Record<(typeof collectionNames)[number], string>>> = {
  determinations: "amount = amount + 0.01", instalments: "due_on = due_on + 1", claims: "signatory = signatory || '.'", consolidations: "ring_fence = 'released'", assets: "life_years = life_years + 1", agreementSections: "text = text || '.'",
  riskRules: "clause = clause || '.'", riskShares: "cap_share = '0.03'", waterfallSteps: "place = place + 5", virementRules: "above = above + 0.01", spendingProfiles: "march = march + 1", ledgerCodes: "code = code || '1'", uplifts: "inflation = '0.026'",
  positionsBefore: "paid = paid + 0.01", evidence: "source = source || '.'", headrooms: "amount = amount + 0.01", savingsTargets: "share = '0.021'",
};

/** Tampers as only a superuser can, looks, and puts everything back. */
async function afterTampering<Seen>(table: string, change: string, where: string, look: () => Promise<Seen>): Promise<Seen> {
  await queryAs(database.superuserUrl, `SET session_replication_role = replica; CREATE TABLE kept AS TABLE ${table}; UPDATE ${table} SET ${change} WHERE trust_id = 'luton' AND ${where}`);
  const seen = await look();
  await queryAs(database.superuserUrl, `SET session_replication_role = replica; DELETE FROM ${table}; INSERT INTO ${table} TABLE kept; DROP TABLE kept`);
  return seen;
}

const fault = async () => (await verifyTrust("luton")).fault;
const changed = { trustId: "luton", scenarioId: "restricted-money-first", version: 2 };
/** What the verifier takes of a version: the hash that its lines give. */
const hashOfLines = () => read(officer, async (db) => contentHash(await loadPlan(db, changed)));

describe("npm run verify, of the finance workspace", () => {
  beforeAll(async () => {
    const { plan, version } = await getScenario(officer, "restricted-money-first", null);
    const { id: partner } = plan.partners[0]!;
    const pooled = planShape.parse({
      ...plan, pools: [{ id: "pool", name: "A fund", hostId: partner, legalBasis: "Children Act 2004, section 10", riskShare: "pro rata", netting: "net across schemes" }], about: { ...plan.about, yearCount: 3 },
      ...financeLines({ serviceId: plan.services[0]!.id, costLineId: plan.costLines[0]!.id, awardIds: plan.awards.map(({ id }) => id), budgetId: plan.baseBudgets[0]!.id, poolId: "pool", partnerIds: [partner] }),
    });
    await saveScenarioVersion({ scope: officer, ...key(), scenarioId: "restricted-money-first", baseVersion: version, changes: diff(plan, pooled), reason: "Everything that the finance workspace keeps" });
    const [asked] = await listVirements(pool, { scenarioId: "pool-as-agreed", poolId: "childrens-pool" });
    await withdrawVirement({ scope: pool, ...key(), virementId: asked?.id ?? "", reason: "Not needed any more" });
    await queryAs(database.superuserUrl, "UPDATE trusts SET today = '2006-05-10' WHERE trust_id = 'luton'");
    await bringInLedger({ scope: pool, ...key(), scenarioId: "pool-as-agreed", year: "2005/06" as FinancialYear, months: 12, fileName: "year.csv", file: Buffer.from("Code,Description,Month,Amount,Kind\nCF4100,Salaries,March,1000.00,actual\n").toString("base64") });
    await closeYear({ scope: finance, ...key(), scenarioId: "pool-as-agreed", year: "2005/06" as FinancialYear });
    const { optionId } = await addOption({ scope: finance, ...key(), scenarioId: "ending-projects-do-nothing", version: 1, option: optionTerms.parse({ name: "Stop", serviceIds: ["flying-start-play"], awardId: null, effectiveOn: null, partnerId: partner, firstYear: "by days", redundancies: 0, redundancyPayment: "0.00", oneOffCost: "0.00", reason: "To be weighed", equalityImpact: null, terms: { route: "stop" } }) });
    await discardOption({ scope: finance, ...key(), optionId, reason: "Nobody would reach the families" });
    await takeEdition({ scope: officer, ...key(), files: [{ name: "ocf1.json", text: readFileSync("testing/data/360giving/ocf1.json", "utf8") }], licence: "CC BY-SA 4.0", comparedWith: null });
  });

  it("passes, and every record beside the plans has rows to be tried", async () => {
    expect((await verifyTrust("luton")).fault).toBeNull();
    for (const [table] of records) expect(await queryAs(database.superuserUrl, `SELECT 1 FROM ${table} WHERE trust_id = 'luton' LIMIT 1`), table).toHaveLength(1);
  });

  it.each(records)("finds what was changed in %s", async (table, change) => {
    expect(await afterTampering(table, change, "true", fault)).not.toBeNull();
  });

  it("finds a line of every collection that was changed, by the hash that its version gives", async () => {
    const sealed = await hashOfLines();
    for (const [collection, change] of Object.entries(lines)) {
      const table = lineTables[collection as keyof typeof lines];
      expect(await afterTampering(table, change, "scenario_id = 'restricted-money-first'", hashOfLines), collection).not.toBe(sealed);
    }
    expect(await afterTampering("determinations", "amount = amount + 0.01", "scenario_id = 'restricted-money-first'", fault)).toMatch(/restricted-money-first\/2\): the lines of the version no longer give its content hash/);
    expect(await hashOfLines()).toBe(sealed);
    expect(await fault()).toBeNull();
  });

  it("every later collection of the plan is among them", () => {
    expect(collectionNames.slice(collectionNames.indexOf("pools") + 1)).toEqual(Object.keys(lines));
  });
});
