import type { FlowProblem } from "./allocation-problem";

/** A payment in whole pence, above nought; positions in the problem's sources and costs. */
export interface AllocationPayment {
  readonly source: number;
  readonly cost: number;
  readonly pence: bigint;
}

/** A bound that cannot be met, and by how many pence it is missed. */
export interface UnmetBound {
  readonly id: string;
  readonly pence: bigint;
}

/** Which money pays for what. All amounts in whole pence; by source, then by year. */
export interface Allocation {
  /** By source, then by cost. */
  readonly payments: readonly AllocationPayment[];
  /** By cost: what nobody pays. */
  readonly unmet: readonly bigint[];
  /** What the source pays in the year, money carried in included. */
  readonly used: readonly (readonly bigint[])[];
  /** What is ever used of the year's own money, in that year or carried on. */
  readonly drawn: readonly (readonly bigint[])[];
  /** What is taken from the year into the next. */
  readonly carried: readonly (readonly bigint[])[];
  /** What is never used of the year's own money: available − drawn. */
  readonly left: readonly (readonly bigint[])[];
  readonly unmetBounds: readonly UnmetBound[];
  /** How many pence the unmet cost may lie above the least there could be; 0n where no share binds. */
  readonly withinPence: bigint;
  /** The problem as a flow, every share settled as amounts; what explanations start from. */
  readonly settled: FlowProblem;
}
