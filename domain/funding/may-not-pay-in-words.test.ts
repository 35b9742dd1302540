import { describe, expect, it } from "vitest";
import { grantsPlans } from "@/prisma/seed/luton/grants-plan";
import type { FinancialYear } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";
import { mayNotPayInWords } from "./may-not-pay-in-words";

const year = "2005/06" as FinancialYear;
const said = (sourceId: string, serviceId: string, amount?: string) => mayNotPayInWords(grantsPlans.asTheyStand, { sourceId, serviceId, year, ...(amount === undefined ? {} : { amount: amount as Pounds }) });

describe("what a source may not pay for, in words", () => {
  it("names the clause that refuses all of a service", () => {
    expect(said("extended-schools", "family-help")).toBe("Extended Schools start-up may not pay for Family help: “For clubs before and after school (demonstration)”.");
  });

  it("names every clause that refuses, each once", () => {
    expect(said("childrens-fund-programme", "service-redesign")).toBe("Children's Fund may not pay for Service redesign team: “For children aged 5 to 13 and their families (demonstration)” and “Services that reduce youth crime (demonstration)”.");
  });

  it("says how much is refused where it is a part, unless what is asked for lies outside that part", () => {
    const part = "Children's Fund may not pay for £6,000.00 of the £150,000.00 of Play and family clubs: “The grant does not pay the accountable body's overheads (demonstration)”.";
    expect(said("childrens-fund-programme", "play-and-clubs")).toBe(part);
    expect(said("childrens-fund-programme", "play-and-clubs", "144000.01")).toBe(part);
    expect(said("childrens-fund-programme", "play-and-clubs", "144000.00")).toBeNull();
  });

  it("says nothing where all may be paid, of a service that costs nothing, and of a source that is no money of the plan", () => {
    expect(said("extended-schools", "extended-schools-clubs")).toBeNull();
    expect(said("extended-schools", "no-such-service")).toBeNull();
    expect(said("no-such-source", "family-help")).toBeNull();
  });
});
