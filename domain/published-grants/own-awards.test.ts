import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { grantsPlans } from "@/prisma/seed/luton/grants-plan";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { evaluateStored } from "@/server/scenario/evaluate-stored";
import { evaluate } from "../plan/evaluate";
import type { Plan } from "../plan/plan";
import { readPlan } from "../plan/read-plan";
import { exportOwnAwards } from "./own-awards";

const from = { trustName: "Luton Children’s Trust", scenarioName: "Do nothing", version: 1, contentHash: "0".repeat(64) };
const schema = JSON.parse(readFileSync("testing/data/360giving/schema/360-giving-schema.json", "utf8")) as Record<string, unknown>;
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isGrant = ajv.compile({ ...schema, $schema: "https://json-schema.org/draft/2020-12/schema" });

const bare = planOf(lutonPlans.doNothing);
const [award] = bare.awards;
function withLines(lines: object): Plan {
  const read = readPlan({ ...structuredClone(bare), ...lines });
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.plan;
}

describe("the trust's own awards as published grants", () => {
  it("are left out, each with the reason, while no letter confirms them", () => {
    const { document, leftOut } = exportOwnAwards(bare, evaluate(bare), from);
    expect(document).toBeNull();
    expect(leftOut.map(({ field }) => field)).toEqual(bare.awards.map(() => "awardDate"));
  });

  it("are valid by the standard's schema once a letter confirms them, with what was awarded and what came to the penny", () => {
    const plan = withLines({
      awardYears: bare.awardYears.filter(({ awardId }) => awardId !== award!.id),
      awards: bare.awards.map((one) => (one.id === award!.id ? { ...one, certainty: "confirmed" } : one)),
      determinations: [
        { id: "first", awardId: award!.id, receivedOn: "2005-03-01", certainty: "provisional", amount: "1.00", letter: "L1", note: null },
        { id: "second", awardId: award!.id, receivedOn: "2005-04-20", certainty: "confirmed", amount: "1.00", letter: "L2", note: null },
      ],
      instalments: [
        { id: "came", collection: "awards", lineId: award!.id, dueOn: "2005-05-01", amount: "1234.56", receivedOn: "2005-05-02" },
        { id: "awaited", collection: "awards", lineId: award!.id, dueOn: "2005-08-01", amount: "1000.00", receivedOn: null },
      ],
    });
    const evaluation = evaluate(plan);
    const { document } = exportOwnAwards(plan, evaluation, from);
    const source = evaluation.sources.find(({ id }) => id === award!.id)!;
    const awarded = evaluation.years.reduce((sum, year) => sum + BigInt(source.amounts[year]!.replace(".", "")), 0n);
    expect(document?.grants).toHaveLength(1);
    expect(document?.grants[0]).toMatchObject({ id: `360G-luton-${award!.id}`, awardDate: "2005-04-20", amountAwarded: Number(awarded) / 100, amountDisbursed: 1234.56 });
    expect(isGrant(JSON.parse(JSON.stringify(document?.grants[0])))).toBe(true);
  });

  it("of Luton's grants with letters are valid, and those that no letter confirms are named", async () => {
    const plan = grantsPlans.asTheyStand;
    const { document, leftOut } = exportOwnAwards(plan, await evaluateStored(plan), from);
    expect(document?.grants.length).toBeGreaterThan(0);
    for (const grant of document?.grants ?? []) expect([grant.id, isGrant(JSON.parse(JSON.stringify(grant)))]).toEqual([grant.id, true]);
    expect((document?.grants.length ?? 0) + leftOut.filter(({ wholeGrant }) => wholeGrant).length).toBe(plan.awards.length);
  });
});
