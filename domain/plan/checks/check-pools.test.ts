import { describe, expect, it } from "vitest";
import { aPool, emptyPlan } from "@/testing/plan-factory";
import { readPlan } from "../read-plan";

describe("the efficiency of an uplift", () => {
  const problemsAt = (efficiency: string): string[] => {
    const read = readPlan(emptyPlan({ pools: [aPool("pool")], uplifts: [{ id: "uplift", poolId: "pool", year: "2006/07", recurrentChanges: "0.00", inflation: "0.025", plannedChanges: "0.00", efficiency, efficiencyIs: "of the pool rolled forward" }] }));
    return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
  };

  it("is a part of the pool, from nothing to all of it", () => {
    for (const efficiency of ["0", "0.01", "1/3", "1"]) expect(problemsAt(efficiency)).toEqual([]);
    for (const efficiency of ["-0.01", "1.01", "5"]) expect(problemsAt(efficiency)).toEqual(["uplifts[0].efficiency: The efficiency is a part of the pool, so it lies between 0% and 100%"]);
  });
});
