import type { AllocationProblem } from "@/domain/allocation/allocation-problem";

const year = 0;
const all = (...costs: readonly number[]): { cost: number; atMost: null }[] => costs.map((cost) => ({ cost, atMost: null }));
const oneYear = { carryForward: [0n], carriedAgain: false };

/** Worked example WE-15: Sure Start for children of 0 to 3, the Children's Fund for 5 to 13, base budget for any. */
export const sureStartCase: AllocationProblem = {
  years: 1,
  costs: [
    { id: "s1", serviceId: "S1", year, pence: 60_000_00n },
    { id: "s2", serviceId: "S2", year, pence: 70_000_00n },
    { id: "s3 under 4", serviceId: "S3", year, pence: 14_000_00n },
    { id: "s3 5 to 10", serviceId: "S3", year, pence: 21_000_00n },
  ],
  sources: [
    { id: "sure-start", kind: "restricted grant", available: [50_000_00n], ...oneYear, admits: all(0, 2) },
    { id: "childrens-fund", kind: "restricted grant", available: [80_000_00n], ...oneYear, admits: all(1, 3) },
    { id: "base", kind: "base budget today", available: [40_000_00n], ...oneYear, admits: all(0, 1, 2, 3) },
  ],
  bounds: [],
  shares: [],
};
