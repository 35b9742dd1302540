import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { diff } from "@/domain/plan/change";
import type { Pounds } from "@/domain/plan/fields";
import type { Plan } from "@/domain/plan/plan";
import { judgeVirement } from "@/domain/pools/virements/judge-virement";
import type { VirementWish } from "@/domain/pools/virements/virement-wish";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { lutonScope } from "@/testing/demonstration";
import { saveScenarioVersion } from "../scenario/commands";
import { getScenario } from "../scenario/queries";
import { verifyTrust } from "../verification/verify-trust";
import { answerVirement, askVirement, withdrawVirement } from "./commands";
import { listVirements } from "./queries";

const [manager, democratic, finance] = [lutonScope("pool"), lutonScope("democratic"), lutonScope("finance.council")];
const scenarioId = "pool-as-agreed";
const wish = (more: Partial<Record<keyof VirementWish, unknown>> = {}) => ({ poolId: "childrens-pool", year: "2006/07", fromLineId: "family-support-pay", toLineId: "short-breaks-contracts", amount: "20000.00", permanent: false, ...more }) as VirementWish;
const latest = () => getScenario(manager, scenarioId, null);
const ask = async (more: Parameters<typeof wish>[0] = {}, version?: number) => askVirement({ scope: manager, idempotencyKey: randomUUID(), scenarioId, version: version ?? (await latest()).version, wish: wish(more), reason: "Vacancies" });
const answer = (virementId: string, what: "agreed" | "refused", more: Partial<Parameters<typeof answerVirement>[0]> = {}) => answerVirement({ scope: democratic, roles: ["democratic services officer"], idempotencyKey: randomUUID(), virementId, answer: what, reason: "Minute 12", ...more });
const amountOf = async (lineId: string, year = "2006/07") => (await latest()).evaluation.lines.find(({ id }) => id === lineId)!.amounts[year as VirementWish["year"]];

describe("a virement of a pool", () => {
  useDemonstration();

  it.each([
    ["249999.99", "Director and Executive Member"], ["250000.00", "Director and Executive Member"], ["250000.01", "Executive"],
  ])("WE-39: £%s of the seeded policy is for the %s", async (amount, approver) => {
    const { plan, evaluation } = await latest();
    expect(judgeVirement(plan, evaluation, wish({ amount }), [])).toMatchObject({ ok: true, judged: { rule: { approver } } });
  });

  it("WE-39: £5,000 from capital to revenue is for the Council", async () => {
    const { plan, evaluation } = await latest();
    expect(judgeVirement(plan, evaluation, wish({ fromLineId: "therapies-equipment", toLineId: "therapies-pay", amount: "5000.00" }), [])).toMatchObject({ ok: true, judged: { rule: { approver: "Council" } } });
  });

  it("moves nothing until it is agreed; then a new version has both amounts, and its reason says who agreed", async () => {
    const before = await latest();
    const { virementId, approver } = await ask();
    expect(approver).toBe("Director and Executive Member");
    expect((await latest()).contentHash).toBe(before.contentHash);
    const { stored, judgedAgain } = await answer(virementId, "agreed");
    expect([stored?.version, judgedAgain]).toEqual([before.version + 1, false]);
    expect([await amountOf("family-support-pay"), await amountOf("short-breaks-contracts"), await amountOf("family-support-pay", "2007/08")]).toEqual(["740000.00", "410000.00", "760000.00"]);
    const after = await latest();
    expect(after.reason).toBe("Virement agreed by Director and Executive Member: Minute 12");
    expect(after.evaluation.figures.cost.byYear).toEqual(before.evaluation.figures.cost.byYear);
    await expect(answer(virementId, "refused")).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("was agreed already") });
  });

  it("is answered by nobody it does not wait for, and never by whoever asked", async () => {
    const { virementId } = await ask();
    await expect(answer(virementId, "agreed", { scope: finance, roles: ["finance manager"] })).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("waits for the Director and Executive Member") });
    await expect(answer(virementId, "agreed", { scope: manager })).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("nobody answers their own asking") });
    await expect(withdrawVirement({ scope: finance, idempotencyKey: randomUUID(), virementId, reason: "No" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await withdrawVirement({ scope: manager, idempotencyKey: randomUUID(), virementId, reason: "Not needed" });
    expect((await listVirements(finance, { scenarioId, poolId: "childrens-pool" })).find(({ id }) => id === virementId)).toMatchObject({ isOwn: false, answer: { answer: "withdrawn", version: null } });
  });

  it("refused, moves nothing", async () => {
    const before = await latest();
    const { virementId } = await ask();
    expect(await answer(virementId, "refused")).toEqual({ stored: null, judgedAgain: false });
    expect((await latest()).version).toBe(before.version);
  });

  it("is judged again where the plan moved since, and says when it cannot be agreed to any more", async () => {
    const [small, large] = [await ask({ amount: "1000.00" }), await ask({ fromLineId: "helpline-grant", amount: "120000.00" })];
    const base = await latest();
    const shrunk: Plan = { ...base.plan, costLines: base.plan.costLines.map((line) => (line.id === "helpline-grant" ? { ...line, amount: "60000.00" as Pounds } : line)) };
    await saveScenarioVersion({ scope: manager, idempotencyKey: randomUUID(), scenarioId, baseVersion: base.version, changes: diff(base.plan, shrunk), reason: "Half a grant" });
    await expect(ask({}, base.version)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await answer(small.virementId, "agreed")).toMatchObject({ judgedAgain: true });
    await expect(answer(large.virementId, "agreed")).rejects.toMatchObject({ code: "CONFLICT", message: "By the plan as it is now this cannot be agreed to. Grant to the helpline has £60,000 in 2006/07, less than is to be moved. It can be refused, or withdrawn." });
  });

  it("permanent, is for the Council and changes every later year", async () => {
    const { virementId, approver } = await ask({ amount: "1.00", permanent: true, fromLineId: "therapies-pay", toLineId: "family-support-running" });
    expect(approver).toBe("Council");
    await answer(virementId, "agreed");
    expect([await amountOf("therapies-pay", "2005/06"), await amountOf("therapies-pay"), await amountOf("therapies-pay", "2007/08")]).toEqual(["580000.00", "579999.00", "579999.00"]);
    expect((await verifyTrust("luton")).fault).toBeNull();
  });

  it("is refused where the cost cannot hold it together with what is already asked for", async () => {
    const { virementId } = await ask({ fromLineId: "therapies-equipment", toLineId: "therapies-pay", amount: "120000.00" });
    const again = { fromLineId: "therapies-equipment", toLineId: "family-support-pay", amount: "120000.00" };
    await expect(ask(again)).rejects.toMatchObject({ code: "BAD_REQUEST", field: "amount", message: expect.stringContaining("and £120,000 of it is already asked for") });
    expect(await answer(virementId, "refused")).toMatchObject({ stored: null });
    await ask(again);
  });

  it("is refused at its field when the cost does not have so much", async () => {
    await expect(ask({ amount: "9000000.00" })).rejects.toMatchObject({ code: "BAD_REQUEST", field: "amount" });
    await expect(ask({ toLineId: "young-carers-staff" })).rejects.toMatchObject({ code: "BAD_REQUEST", field: "to" });
  });
});
