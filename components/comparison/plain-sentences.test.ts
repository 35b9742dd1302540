import { describe, expect, it } from "vitest";
import { compare } from "@/domain/plan/compare";
import { evaluate } from "@/domain/plan/evaluate";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { placesInPlainWords } from "./plain-places";
import { childrenInPlainWords, moneyInPlainWords, postsInPlainWords } from "./plain-sentences";

const keys = ["doNothing", "mainstreamInFull", "taperToHeadroom", "mergeUnderThreeCoordinators"] as const;
const comparison = compare(keys.map((key) => ({ key, title: lutonPlans[key].about.title, evaluation: evaluate(planOf(lutonPlans[key])) })), "doNothing");

describe("a comparison in plain English", () => {
  it("says what changes for children and posts, against doing nothing", () => {
    const taper = { key: "taperToHeadroom", reference: "Do nothing" };
    expect(childrenInPlainWords(comparison, taper)).toEqual(["In 2005/06 it helps 1,150 children.", "In 2008/09 it helps 840 children: 760 more than under “Do nothing”."]);
    expect(postsInPlainWords(comparison, taper)).toEqual(["On 31 March 2009 there are 13 posts: 12 more than under “Do nothing”."]);
    expect(postsInPlainWords(comparison, { key: "doNothing", reference: null })).toEqual(["On 31 March 2009 there is 1 post."]);
  });

  it("says what begins, ends and goes on, and where", () => {
    expect(placesInPlainWords(planOf(lutonPlans.taperToHeadroom), comparison.years)).toContain("On Track family workers (240 children, 5 posts): ends on 31 March 2007.");
    expect(placesInPlainWords(planOf(lutonPlans.taperToHeadroom), comparison.years)).toContain("On Track family workers kept (120 children, 3 posts): begins on 1 April 2007.");
    expect(placesInPlainWords(planOf(lutonPlans.doNothing), comparison.years)).toEqual(expect.arrayContaining(["Family support workers is for children aged 0 to 10 in Luton.", "Core family worker (80 children, 1 post): goes on."]));
  });

  it.each(keys)("%s: every amount of money is one of the table’s", (key) => {
    const cells = comparison.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter(({ columnKey }) => columnKey === key).map(({ text }) => text)));
    const said = moneyInPlainWords(comparison, { key, reference: null }).flatMap((words) => words.match(/£[\d,]+(\.\d\d)?/g) ?? []);
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((amount) => !cells.includes(amount))).toEqual([]);
  });

  it("says that nobody has agreed to pay, or that all is paid for", () => {
    expect(moneyInPlainWords(comparison, { key: "doNothing", reference: null })).toContain("Nobody has agreed to pay the other £721,515.61.");
    expect(moneyInPlainWords(comparison, { key: "mergeUnderThreeCoordinators", reference: null })).toContain("All of it is paid for.");
  });
});
