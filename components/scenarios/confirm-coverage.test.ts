import { describe, expect, it } from "vitest";
import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import { evaluate } from "@/domain/plan/evaluate";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { coverage, totalRequired } from "./confirm-coverage";

const request = confirmationRequest(evaluate(planOf(lutonPlans.mainstreamInFull)), "luton-borough-council");

describe("the running coverage of a confirmation", () => {
  it("is short by the whole of what the plan takes while nothing is relied on", () => {
    for (const { required, relied, shortBy } of coverage(request, [])) {
      expect(relied).toBe("0.00");
      expect(shortBy).toBe(required);
    }
  });

  it("is short by nothing once every source is relied on", () => {
    expect(coverage(request, request.sources).map(({ shortBy }) => shortBy)).toEqual(["0.00", "0.00", "0.00", "0.00"]);
  });

  it("names the pounds that one source left out leaves open", () => {
    const withoutBase = request.sources.filter(({ sourceId, year }) => !(sourceId === "council-base-budget" && year === "2006/07"));
    expect(coverage(request, withoutBase).map(({ shortBy }) => shortBy)).toEqual(["0.00", "30000.00", "0.00", "0.00"]);
  });

  it("adds up what the organisation is asked for over all years", () => {
    // Grants £655,150.68, base budget £120,000.00, and seven tenths of the growth.
    expect(totalRequired(request)).toBe("1280211.60");
  });
});
