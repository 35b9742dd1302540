import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { money, subtract, sum, toPounds } from "../money/money";
import { differenceInWords } from "./difference-in-words";
import { evaluate } from "./evaluate";

const luton = (key: keyof typeof lutonPlans) => evaluate(planOf(lutonPlans[key]));
const names = { reference: "Do nothing", other: "Merge under three co-ordinators" };

describe("the difference in words", () => {
  it("names the merge, the growth of each partner, and proves the sum", () => {
    expect(differenceInWords(luton("doNothing"), luton("mergeUnderThreeCoordinators"), names)).toEqual([
      { kind: "change", pounds: "-136821.60", text: "Three projects under three family worker co-ordinators: merging saves £45,607.20 in a full year, £136,821.60 in all." },
      { kind: "change", pounds: "-409285.80", text: "Luton Borough Council adds £409,285.80 of base budget growth." },
      { kind: "change", pounds: "-175408.21", text: "Luton Primary Care Trust adds £175,408.21 of base budget growth." },
      { kind: "note", pounds: null, text: "One-off cost is £21,570.00, £43,140.00 less; merging has paid its part back in 6 months." },
      { kind: "note", pounds: null, text: "In 2008/09 the service reaches 1,150 children, 1,070 more." },
      { kind: "note", pounds: null, text: "On 31 March 2009 there are 18 posts, 17 more." },
      { kind: "sum", pounds: "-721515.61", text: "These 3 changes make the whole difference of £721,515.61 in the unfunded gap." },
    ]);
  });

  it("says so when changes balance and when nothing changes", () => {
    const [mainstream, merge] = [luton("mainstreamInFull"), luton("mergeUnderThreeCoordinators")];
    expect(differenceInWords(mainstream, merge, { reference: "Mainstream in full", other: "Merge" }).at(-1)?.text).toBe("These 3 changes balance: the unfunded gap of Merge is the same as that of Mainstream in full, £0.");
    expect(differenceInWords(merge, merge, { reference: "One", other: "Another" })).toEqual([{ kind: "sum", pounds: "0.00", text: "Nothing changes the gap: the unfunded gap of Another is the same as that of One, £0." }]);
  });

  it("its pounds sum exactly to the change in the gap, for any two plans, both ways round", () => {
    fc.assert(fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
      const [left, right] = [evaluate(one), evaluate(other)];
      const there = differenceInWords(left, right, { reference: "A", other: "B" });
      const whole = toPounds(subtract(money(right.figures.gap.total), money(left.figures.gap.total)));
      const changes = there.filter((sentence) => sentence.kind === "change");
      expect(toPounds(sum(changes.map((sentence) => money(sentence.pounds ?? "0.00"))))).toBe(whole);
      expect(there.at(-1)).toMatchObject({ kind: "sum", pounds: whole });
      // Only many small changes put together may balance, and then the sentence says so.
      expect(changes.filter((sentence) => (sentence.pounds === "0.00") !== / other (cost lines|grants) differ and together (cost|pay) the same\.$/.test(sentence.text))).toEqual([]);
      const back = differenceInWords(right, left, { reference: "B", other: "A" });
      expect(toPounds(sum(back.filter((sentence) => sentence.kind === "change").map((sentence) => money(sentence.pounds ?? "0.00"))))).toBe(toPounds(subtract(money("0.00"), money(whole))));
    }));
  });
});
