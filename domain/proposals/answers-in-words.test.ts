import { describe, expect, it } from "vitest";
import { pounds } from "../plan/fields";
import { answersInWords, changedAnswers } from "./answers-in-words";
import { completeContent } from "./complete-content";
import { proposalTotals, proposalYears } from "./totals";

const names = { organisations: new Map([["luton-schools", "Luton schools"]]), needEntries: new Map<string, string>(), needLevels: new Map([["luton-2003 1", "Level 1"]]), areas: new Map<string, string>() };
const linesOf = (field: string) => answersInWords(completeContent(), names).find((answer) => answer.field === field)?.lines;

describe("a proposal in words", () => {
  it("uses the register's names and shows an id it does not know rather than nothing", () => {
    expect(linesOf("otherPartnerIds")).toEqual(["Luton schools"]);
    expect(linesOf("needLevel")).toEqual(["Level 1"]);
    expect(linesOf("areaIds")).toEqual(["luton"]);
  });

  it("says who is asked for how much, or that it is not yet known", () => {
    expect(linesOf("asks")).toEqual(["2005/06: £1,200.50 from a source not yet known (indicative)"]);
    expect(linesOf("isShortTerm")).toEqual(["Yes, until 31 March 2008"]);
  });

  it("adds up by year to the penny", () => {
    expect(proposalYears(completeContent())).toEqual([{ year: "2005/06", recurrent: "1000.00", oneOff: "200.50", cost: "1200.50", asked: "1200.50" }]);
    expect(proposalTotals(completeContent())).toEqual({ cost: "1200.50", asked: "1200.50" });
  });

  it("tells two revisions apart by the answers that differ, and by no other", () => {
    const before = completeContent();
    const after = { ...before, costs: { ...before.costs, minimumAmount: pounds.parse("950") }, exit: { ...before.exit, exitPlan: "" } };
    expect(changedAnswers(answersInWords(before, names), answersInWords(after, names)).map(({ field, before: was, after: now }) => [field, was, now])).toEqual([
      ["minimumAmount", ["£900"], ["£950"]],
      ["exitPlan", ["The council takes over by halves"], []],
    ]);
    expect(changedAnswers(answersInWords(before, names), answersInWords(before, names))).toEqual([]);
  });
});
