import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { optionTerms } from "@/domain/mainstreaming/option-terms";
import { evidenceOverrides } from "@/domain/mainstreaming/evidence-of";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { branchScenario } from "../scenario/commands";
import { getScenario, listQuestions } from "../scenario/queries";
import { addOption, adoptOption, discardOption } from "./commands";
import { listOptions } from "./queries";

const finance = lutonScope("finance.council");
const scenarioId = "ending-projects-do-nothing";
const serviceIds = ["flying-start-play"];

const option = (name: string, terms: object, more: object = {}) => optionTerms.parse({
  name, serviceIds, awardId: null, effectiveOn: null, partnerId: "luton-borough-council", firstYear: "by days", redundancies: 0, redundancyPayment: "0.00", oneOffCost: "0.00", reason: "To be weighed", equalityImpact: null, terms, ...more,
});
const add = (name: string, terms: object, more: { version?: number; scenarioId?: string } = {}) => addOption({ scope: finance, idempotencyKey: randomUUID(), scenarioId, version: 1, option: option(name, terms), ...more });
const adopt = (optionId: string, more: object = {}) => adoptOption({ scope: finance, idempotencyKey: randomUUID(), optionId, baseVersion: 1, reason: "The board prefers it", branchName: null, overrideReason: null, ...more });

describe("weighing exit routes", () => {
  useDemonstration();

  it("puts options side by side without changing the plan, each worked out of the same version", async () => {
    await add("Stop", { route: "stop" });
    await add("In full", { route: "full mainstream" });
    const options = await listOptions(finance, { scenarioId, version: null, serviceIds });
    expect(options.map(({ name, workedOf, end }) => [name, workedOf, end])).toEqual([["Stop", 1, null], ["In full", 1, null]]);
    expect(options[1]?.worked?.growth[0]?.byYear.slice(2)).toEqual(expect.not.arrayContaining(["0.00"]));
    expect(options[1]?.overridesNeeded[0]).toContain("4 of the 8 kinds of evidence");
    expect((await getScenario(finance, scenarioId, null)).version).toBe(1);
  });

  it("refuses at its field what the plan cannot take, and an option beyond the six that can be read", async () => {
    await expect(add("Too much", { route: "partial mainstream", share: "3/2" })).rejects.toMatchObject({ code: "BAD_REQUEST", field: "share" });
    await expect(addOption({ scope: finance, idempotencyKey: randomUUID(), scenarioId, version: 1, option: option("Stop", { route: "stop" }) })).rejects.toMatchObject({ code: "CONFLICT", field: "name" });
    for (const name of ["C", "D", "E", "F"]) await add(name, { route: "stop" });
    await expect(add("G", { route: "stop" })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("adopts a project into base budgets below the evidence threshold with a reason only, in a branch, and the reason stays in the plan", async () => {
    const inFull = (await listOptions(finance, { scenarioId, version: null, serviceIds })).find(({ name }) => name === "In full")!;
    const before = (await getScenario(finance, scenarioId, null)).version;
    await expect(adopt(inFull.id, { branchName: "In full" })).rejects.toMatchObject({ code: "BAD_REQUEST", field: "overrideReason" });
    expect((await listQuestions(finance)).flatMap(({ scenarios }) => scenarios.map(({ name }) => name))).not.toContain("In full");
    const press = { branchName: "In full", overrideReason: "The families move in April", idempotencyKey: randomUUID() };
    const stored = await adopt(inFull.id, press);
    expect(await adopt(inFull.id, press)).toEqual(stored);
    const branch = await getScenario(finance, stored.scenarioId, null);
    expect([branch.version, branch.parent]).toEqual([2, { scenarioId, version: 1 }]);
    expect(evidenceOverrides(branch.plan)).toMatchObject([{ serviceName: "Flying Start play", held: 4, threshold: 8, reason: "The families move in April" }]);
    expect((await getScenario(finance, scenarioId, null)).version).toBe(before);
    await expect(adopt(inFull.id)).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("adopted this option already") });
  });

  it("keeps what was discarded, with the reason", async () => {
    const [stop] = await listOptions(finance, { scenarioId, version: null, serviceIds });
    await discardOption({ scope: finance, idempotencyKey: randomUUID(), optionId: stop?.id ?? "", reason: "Nobody would reach the families" });
    expect((await listOptions(finance, { scenarioId, version: null, serviceIds }))[0]?.end).toMatchObject({ outcome: "discarded", reason: "Nobody would reach the families" });
  });

  it("refuses to work on a version that somebody has followed since", async () => {
    const branch = await branchScenario({ scope: finance, idempotencyKey: randomUUID(), scenarioId, version: 1, name: "Another", reason: "To try" });
    const { optionId } = await add("Stop", { route: "stop" }, { scenarioId: branch.scenarioId });
    await adopt(optionId);
    await expect(add("Late", { route: "stop" }, { scenarioId: branch.scenarioId })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("saved version 2") });
  });
});
