import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { evaluate } from "./evaluate";
import { lineKey, linesBehind, linesOfLine } from "./lines-behind";

const plan = planOf(lutonPlans.taperToHeadroom);
const { figures } = evaluate(plan);

describe("the lines behind a figure", () => {
  it("are of a cost the lines it adds up, what is stated of them and the indexes that raise them, and no money that pays", () => {
    const behind = linesBehind(plan, plan, figures.cost);
    for (const id of figures.cost.lineIds.filter((line) => plan.costLines.some((cost) => cost.id === line))) expect(behind.has(lineKey("costLines", id))).toBe(true);
    expect(behind.has(lineKey("indexRates", "pay-award-2006-07"))).toBe(true);
    expect([...behind].filter((key) => key.startsWith("awards ") || key.startsWith("provisions "))).toEqual([]);
  });

  it("are of what sources pay the money of the whole plan", () => {
    const behind = linesBehind(plan, plan, figures.growth);
    for (const name of ["costLines", "awards", "awardYears", "conditions", "baseBudgets"] as const) for (const { id } of plan[name]) expect(behind.has(lineKey(name, id))).toBe(true);
  });

  it("have a line that went with a later version among them", () => {
    const [gone, ...costLines] = plan.costLines.filter(({ recurrence }) => recurrence === "recurrent");
    if (gone === undefined) return expect.fail("the plan has costs");
    const now = { ...plan, costLines };
    const figure = { ...figures.cost, lineIds: figures.cost.lineIds.filter((id) => id !== gone.id) };
    expect(linesBehind(now, plan, figure).has(lineKey("costLines", gone.id))).toBe(true);
    expect(linesBehind(now, plan, figures.inKind).has(lineKey("costLines", gone.id))).toBe(false);
  });

  it("are of one award its years, conditions and pins, and of nothing else", () => {
    const [award] = plan.awards;
    if (award === undefined) return expect.fail("the plan has awards");
    const lines = linesOfLine(plan, "awards", award.id);
    expect([...lines].map((key) => key.split(" ")[0])).toEqual(expect.arrayContaining(["awards", "awardYears", "conditions"]));
    expect([...lines].filter((key) => key.startsWith("awards "))).toEqual([lineKey("awards", award.id)]);
  });
});
