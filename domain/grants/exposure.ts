import type { IsoDate } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import type { Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import { assetDisposals } from "./asset-disposals";
import { yearEnds } from "./year-ends";

/** Why money goes back: it is left at a year's end, with what of it is carried on, or something bought with it is disposed of. */
type Cause = { readonly cause: "unspent"; readonly unspent: Pounds; readonly carried: Pounds } | { readonly cause: "disposal"; readonly assetId: string; readonly assetName: string };

/** One day on which money of an award goes back, with what has gone back in all by then; in pounds. */
export type Exposure = Cause & {
  readonly on: IsoDate;
  readonly awardId: string;
  /** The award's name. */
  readonly name: string;
  readonly goesBack: Pounds;
  readonly running: Pounds;
};

/**
 * Every day on which money of a grant goes back if plans stand still, in the order of days, then of awards, with the sum as it runs. In and out: pounds.
 * Of restricted awards what is unspent at a year's end, less what is carried on (WE-18); of any award what goes back for something that is disposed of (WE-20).
 * What is still held is no part of it: `assetsHeld` tells what would go back with it.
 */
export function clawbackExposure(plan: Plan, evaluation: Evaluation): Exposure[] {
  const sources = new Map(evaluation.sources.map((source) => [source.id, source]));
  const names = new Map(plan.awards.map(({ id, name }) => [id, name]));
  const unspent = plan.awards.filter(({ restricted }) => restricted).flatMap((award) => {
    const source = sources.get(award.id);
    return source === undefined ? [] : yearEnds(award, source, evaluation.years).filter((end) => end.unspent !== "0.00").map((end) => ({ cause: "unspent" as const, on: end.on, awardId: award.id, name: award.name, unspent: end.unspent, carried: end.carried, goesBack: end.goesBack }));
  });
  const disposed = assetDisposals(plan).map(({ asset, awardId, on, clawback }) => ({ cause: "disposal" as const, on, awardId, name: names.get(awardId) ?? awardId, assetId: asset.id, assetName: asset.name, goesBack: clawback }));
  const rows = [...unspent, ...disposed].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.awardId < other.awardId ? -1 : one.awardId > other.awardId ? 1 : 0));
  let running = 0n;
  return rows.map((row) => ({ ...row, running: penceToPounds((running += poundsToPence(row.goesBack))) }));
}
