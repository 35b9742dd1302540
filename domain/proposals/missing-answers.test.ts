import { describe, expect, it } from "vitest";
import { pounds } from "../plan/fields";
import { emptyContent } from "./empty-content";
import { completeContent } from "./complete-content";
import { sectionStatuses, shortcomings } from "./missing-answers";
import { isSectionId, proposalSections, sectionAfter } from "./sections";

const fieldsOf = (content: ReturnType<typeof completeContent>): string[] => shortcomings(content).map(({ field }) => field);

describe("what a proposal needs before it is submitted", () => {
  it("nothing more when every answer is given", () => {
    expect(shortcomings(completeContent())).toEqual([]);
    expect(Object.values(sectionStatuses(completeContent()))).toEqual(proposalSections.map(() => "Completed"));
  });

  it("a need, an outcome, a cost by year and the money asked for", () => {
    const whole = completeContent();
    expect(fieldsOf({ ...whole, need: { ...whole.need, needStatement: "  " } })).toEqual(["needStatement"]);
    expect(fieldsOf({ ...whole, outcomes: { ...whole.outcomes, outcomes: "" } })).toEqual(["outcomes"]);
    expect(fieldsOf({ ...whole, costs: { ...whole.costs, costs: [] } })).toEqual(["costs"]);
    expect(fieldsOf({ ...whole, asks: { asks: [] } })).toEqual(["asks"]);
  });

  it("an exit route when the service is short-term, and only then", () => {
    const whole = completeContent();
    const noExit = { ...whole, exit: { exitRoute: null, exitPlan: "" } };
    expect(fieldsOf(noExit)).toEqual(["exitRoute", "exitPlan"]);
    expect(fieldsOf({ ...noExit, service: { ...whole.service, isShortTerm: false, endsOn: null } })).toEqual([]);
  });

  it("a last day for a short-term service", () => {
    const whole = completeContent();
    expect(fieldsOf({ ...whole, service: { ...whole.service, endsOn: null } })).toEqual(["endsOn"]);
  });

  it("no more asked for in a year than the year costs", () => {
    const whole = completeContent();
    const greedy = { ...whole, asks: { asks: whole.asks.asks.map((ask) => ({ ...ask, amount: pounds.parse("1200.51") })) } };
    expect(shortcomings(greedy)).toEqual([expect.objectContaining({ section: "asks", kind: "problem", message: "In 2005/06 you ask for £1,200.51, which is more than the cost of £1,200.50" })]);
    expect(sectionStatuses(greedy).asks).toBe("There is a problem");
  });

  it("a least amount within the cost, and a larger one above it", () => {
    const whole = completeContent();
    const swapped = { ...whole, costs: { ...whole.costs, minimumAmount: pounds.parse("1500"), stretchAmount: pounds.parse("900") } };
    expect(shortcomings(swapped).map(({ field, kind }) => [field, kind])).toEqual([["minimumAmount", "problem"], ["stretchAmount", "problem"]]);
  });
});

describe("the task list", () => {
  it("of a new draft has nothing started, and two sections that wait for others", () => {
    const statuses = sectionStatuses(emptyContent("Saturday drop-in"));
    expect(statuses.exit).toBe("Cannot start yet");
    expect(statuses.asks).toBe("Cannot start yet");
    expect(new Set(proposalSections.filter(({ id }) => id !== "exit" && id !== "asks").map(({ id }) => statuses[id]))).toEqual(new Set(["Not yet started"]));
  });

  it("shows half an answer as in progress", () => {
    const draft = emptyContent("Saturday drop-in");
    expect(sectionStatuses({ ...draft, outcomes: { outcomes: "Help comes sooner", evidence: "" } }).outcomes).toBe("In progress");
  });

  it("has nothing to do about the exit of a lasting service", () => {
    const draft = emptyContent("Saturday drop-in");
    expect(sectionStatuses({ ...draft, service: { ...draft.service, isShortTerm: false } }).exit).toBe("Completed");
  });

  it("leads from each section to the next", () => {
    expect(proposalSections.map(({ id }) => sectionAfter(id))).toEqual([...proposalSections.slice(1).map(({ id }) => id), null]);
    expect(isSectionId("check")).toBe(false);
  });
});
