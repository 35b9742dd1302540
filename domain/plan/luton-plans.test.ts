import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { writtenPlan } from "./canonical-plan";
import { evaluate } from "./evaluate";
import { planJsonSchema } from "./plan-json-schema";
import { readPlan } from "./read-plan";

const evaluated = (key: keyof typeof lutonPlans) => evaluate(planOf(lutonPlans[key]));
const byYear = (amounts: object): string[] => Object.values(amounts).map(String);

describe("Luton, do nothing (WE-07)", () => {
  const { figures, lines, sources, posts, children, hasSyntheticAmounts } = evaluated("doNothing");
  const line = (id: string) => byYear([...lines, ...sources].find((each) => each.id === id)?.amounts ?? {});

  it.each([
    ["family-workers-pay", ["288000.00", "296496.00", "303908.40", "311506.11"]],
    ["family-workers-running-costs", ["72000.00", "73440.00", "74908.80", "76406.98"]],
    ["childrens-fund", ["180000.00", "180000.00", "120000.00", "0.00"]],
    ["on-track", ["90000.00", "0.00", "0.00", "0.00"]],
    ["flying-start", ["60000.00", "25150.68", "0.00", "0.00"]],
    ["council-base-budget", ["30000.00", "30000.00", "30000.00", "30000.00"]],
  ])("%s by year", (id, amounts) => {
    expect(line(id)).toEqual(amounts);
  });

  it("leaves £721,515.61 unfunded over four years", () => {
    expect(byYear(figures.cost.byYear)).toEqual(["360000.00", "369936.00", "378817.20", "387913.09"]);
    expect(byYear(figures.gap.byYear)).toEqual(["0.00", "134785.32", "228817.20", "357913.09"]);
    expect(byYear(figures.cumulativeGap.byYear)).toEqual(["0.00", "134785.32", "363602.52", "721515.61"]);
    expect([figures.gap.total, figures.cumulativeGap.total, figures.oneOff.total]).toEqual(["721515.61", "721515.61", "64710.00"]);
  });

  it("loses its posts and children as the grants end, and says that its amounts are synthetic", () => {
    expect(byYear(posts)).toEqual(["18", "10", "10", "1"]);
    expect(byYear(children)).toEqual(["1150", "700", "700", "80"]);
    expect(hasSyntheticAmounts).toBe(true);
    expect([...lines, ...sources].every((each) => each.basis === "synthetic")).toBe(true);
  });
});

describe("Luton, the other three", () => {
  it("mainstream in full: growth is exactly the gap, split 70 to 30 to the penny", () => {
    const { figures, partners } = evaluated("mainstreamInFull");
    expect(byYear(figures.growth.byYear)).toEqual(["0.00", "134785.32", "228817.20", "357913.09"]);
    expect([figures.gap.total, figures.oneOff.total]).toEqual(["0.00", "0.00"]);
    expect(partners.slice(0, 2).map((partner) => byYear(partner.growth))).toEqual([["0.00", "94349.72", "160172.04", "250539.16"], ["0.00", "40435.60", "68645.16", "107373.93"]]);
  });

  it("taper to headroom: part of the gap stays", () => {
    const { figures, posts, children } = evaluated("taperToHeadroom");
    expect(byYear(figures.gap.byYear)).toEqual(["0.00", "34785.32", "48817.20", "87913.09"]);
    expect([figures.oneOff.total, byYear(posts).at(-1), byYear(children).at(-1)]).toEqual(["28760.00", "13", "840"]);
  });

  it("merge under three co-ordinators: WE-34's saving enters the cost, WE-05's pay is shown, nobody is lost", () => {
    const { figures, merges, posts, children } = evaluated("mergeUnderThreeCoordinators");
    expect(merges).toMatchObject([{ before: "652860.00", after: "607252.80", recurrentSaving: "45607.20", oneOffCost: "21570.00", paybackMonths: 6, paybackMonthsExact: "5.68" }]);
    expect(byYear(merges[0]?.posts.find((post) => post.name === "Family worker co-ordinators")?.pay ?? {}).slice(0, 3)).toEqual(["105648.00", "108764.62", "111483.73"]);
    expect(byYear(figures.cost.byYear)).toEqual(["360000.00", "324328.80", "333210.00", "342305.89"]);
    expect([figures.gap.total, figures.growth.total, figures.oneOff.total]).toEqual(["0.00", "584694.01", "21570.00"]);
    expect([byYear(posts), byYear(children)]).toEqual([["18", "18", "18", "18"], ["1150", "1150", "1150", "1150"]]);
  });
});

describe("the files in docs", () => {
  const asFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

  it("the examples are the demonstration's plans", async () => {
    await expect(asFile(writtenPlan(planOf(lutonPlans.doNothing)))).toMatchFileSnapshot("../../docs/examples/luton-do-nothing.plan.json");
    await expect(asFile(writtenPlan(planOf(lutonPlans.mergeUnderThreeCoordinators)))).toMatchFileSnapshot("../../docs/examples/luton-merge.plan.json");
    expect(readPlan(JSON.parse(asFile(writtenPlan(planOf(lutonPlans.doNothing))))).ok).toBe(true);
  });

  it("the JSON Schema is the shape that is read", async () => {
    await expect(asFile(planJsonSchema())).toMatchFileSnapshot("../../docs/plan.schema.json");
  });
});
