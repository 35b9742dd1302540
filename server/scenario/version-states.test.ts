import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import { diff } from "@/domain/plan/change";
import { isoDate, type Pounds } from "@/domain/plan/fields";
import { queryAs } from "@/testing/database/query-as";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { confirmFunding } from "../confirmations/commands";
import { databaseClient } from "../database/client";
import { read } from "../database/read";
import { settleQuorum, takePosition } from "../decisions/item-commands";
import { getItem } from "../decisions/queries";
import { recordRecommendation } from "../decisions/recommendation-commands";
import { recordAnswer } from "../decisions/referral-commands";
import { saveScenarioVersion } from "./commands";
import { getScenario } from "./queries";
import { listVersionStates, loadVersionStates } from "./version-states";

const database = useDemonstration();
const officer = lutonScope("commissioning");
const democratic = lutonScope("democratic");
const question = "family-support-workers";
const itemId = "family-support-workers-2005-06-21";
const key = () => ({ idempotencyKey: randomUUID() });

const statesOf = async (scenarioId: string) => (await listVersionStates(officer, question)).filter((each) => each.scenarioId === scenarioId).map(({ state }) => state);

async function saveAgain(scenarioId: string, amount: string) {
  const { plan, version } = await getScenario(officer, scenarioId, null);
  const cheaper = { ...plan, costLines: plan.costLines.map((line, position) => (position === 0 ? { ...line, amount: amount as Pounds } : line)) };
  await saveScenarioVersion({ scope: officer, ...key(), scenarioId, baseVersion: version, changes: diff(plan, cheaper), reason: "Cheaper" });
}

async function confirmBy(account: string, version: number) {
  const scope = lutonScope(account);
  const { evaluation, contentHash } = await getScenario(scope, "mainstream-in-full", version);
  const { sources } = confirmationRequest(evaluation, scope.organisationId);
  await confirmFunding({ scope, ...key(), scenarioId: "mainstream-in-full", version, contentHash, outcome: "confirmed", statement: "Enough.", conditions: null, reliedOn: sources.map(({ sourceId, year }) => ({ sourceId, year })) });
}

/** How often the database is asked for the states of a question. */
async function queries(): Promise<number> {
  let asked = 0;
  const counting = databaseClient().$extends({ query: { $allModels: { $allOperations: ({ args, query }) => { asked += 1; return query(args); } } } });
  await read(officer, (db) => loadVersionStates(db, officer.trustId, { questionId: "ring-fenced-grants" }), counting as unknown as ReturnType<typeof databaseClient>);
  return asked;
}

describe("the states of the versions of a question", () => {
  it("follow a version from the board's agenda to its adoption", async () => {
    expect(await listVersionStates(officer, question)).toEqual([
      expect.objectContaining({ scenarioId: "do-nothing", version: 1, state: "with board", shownBy: { kind: "item", id: itemId } }),
      expect.objectContaining({ scenarioId: "mainstream-in-full", version: 1, state: "superseded", because: "Version 2 was saved after a finance manager had answered for this one", shownBy: { kind: "confirmations" } }),
      expect.objectContaining({ scenarioId: "mainstream-in-full", version: 2, state: "with board" }),
      expect.objectContaining({ scenarioId: "taper-to-headroom", version: 1, state: "with board" }),
      expect.objectContaining({ scenarioId: "merge-under-three-coordinators", version: 1, state: "with board" }),
    ]);

    for (const account of ["finance.council", "finance.pct"]) await confirmBy(account, 2);
    await settleQuorum({ scope: democratic, ...key(), itemId });
    for (const account of ["chair", "board.pct"]) await takePosition({ scope: lutonScope(account), ...key(), itemId, position: "agree", reason: null });
    await recordRecommendation({
      scope: democratic, ...key(), itemId, outcome: "recommended", scenarioId: "mainstream-in-full", verb: "agree", wording: "That it be done.", reasons: "It works.", keyDecision: true,
      alternatives: ["do-nothing", "taper-to-headroom", "merge-under-three-coordinators"].map((scenarioId) => ({ scenarioId, name: scenarioId, reason: "Less good." })),
    });
    expect(await statesOf("mainstream-in-full")).toEqual(["superseded", "recommended"]);
    expect(await listVersionStates(officer, question)).toContainEqual(expect.objectContaining({ scenarioId: "taper-to-headroom", state: "with finance", because: expect.stringMatching(/only with conditions.*The board recommended another$/) }));
    expect(await listVersionStates(officer, question)).toContainEqual(expect.objectContaining({ scenarioId: "do-nothing", state: "working", because: "The board recommended another", shownBy: { kind: "item", id: itemId } }));

    await saveAgain("mainstream-in-full", "287000.00");
    expect(await statesOf("mainstream-in-full")).toEqual(["superseded", "recommended", "working"]);

    for (const { id, manner, stage } of (await getItem(democratic, itemId)).referrals.filter((referral) => referral.manner === "required")) {
      expect([manner, stage]).toEqual(["required", "sent"]);
      await recordAnswer({ scope: democratic, ...key(), referralId: id, kind: "agreed", decidedOn: isoDate.parse("2005-06-22"), publishedOn: null, reason: "Minute 4.", touchesMoneyOrScope: false });
    }
    await queryAs(database.superuserUrl, "UPDATE trusts SET today = '2005-09-01' WHERE trust_id = 'luton'");
    expect(await statesOf("mainstream-in-full")).toEqual(["superseded", "adopted", "working"]);
  });

  it("are confirmed once every partner has confirmed, with finance before, and none of it passes to the next version", async () => {
    await confirmBy("finance.council", 3);
    expect(await statesOf("mainstream-in-full")).toEqual(["superseded", "adopted", "with finance"]);
    await confirmBy("finance.pct", 3);
    expect(await statesOf("mainstream-in-full")).toEqual(["superseded", "adopted", "confirmed"]);
    await saveAgain("mainstream-in-full", "286000.00");
    expect(await statesOf("mainstream-in-full")).toEqual(["superseded", "adopted", "superseded", "working"]);
  });

  it("are, looking back to a day, what was known by its end", async () => {
    const then = await listVersionStates(officer, question, isoDate.parse("2005-05-10"));
    expect(then.filter(({ scenarioId }) => scenarioId === "mainstream-in-full").map(({ state }) => state)).toEqual(["superseded", "recommended", "working"]);
    expect(await listVersionStates(officer, question, isoDate.parse("2005-05-09"))).toEqual([]);
  });

  it("are asked for with as many queries for ten versions as for one", async () => {
    const few = await queries();
    for (let amount = 1; amount < 10; amount += 1) await saveAgain("base-budget-first", `${amount}000.00`);
    expect(await queries()).toBe(few);
  });
});
