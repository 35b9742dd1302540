import { compareRatios, one, readRatio, zero } from "../../money/ratio";
import { spokenDate } from "../../financial-year/spoken-date";
import type { Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";
import { belowNought, twice } from "./found-problems";

/** Letters, instalments, claims, consolidations and assets of grants fit what they are of. */
export function checkGrantLetters(plan: Plan): PlanProblem[] {
  return [
    ...belowNought(plan, "determinations", "amount", "A letter cannot give less than nothing"),
    ...belowNought(plan, "instalments", "amount", "An instalment cannot be less than nothing"),
    ...belowNought(plan, "assets", "amount", "An asset cannot cost less than nothing"),
    ...plan.claims.flatMap((line, at) => (line.periodStartsOn > line.periodEndsOn ? [{ path: `claims[${at}].periodEndsOn`, message: `The period ends on ${spokenDate(line.periodEndsOn)}, before it starts on ${spokenDate(line.periodStartsOn)}` }] : [])),
    ...plan.assets.flatMap((line, at) => (line.disposedOn !== null && line.disposedOn < line.boughtOn ? [{ path: `assets[${at}].disposedOn`, message: `It was disposed of on ${spokenDate(line.disposedOn)}, before it was bought on ${spokenDate(line.boughtOn)}` }] : [])),
    ...plan.assets.flatMap((line, at) => (line.awardId === null && line.poolId === null ? [{ path: `assets[${at}].awardId`, message: "Say which grant or which pool it was bought with" }] : [])),
    ...plan.consolidations.flatMap((line, at) => (line.fromAwardId === line.intoAwardId ? [{ path: `consolidations[${at}].intoAwardId`, message: "A grant cannot go into itself" }] : [])),
    ...twice(plan, "consolidations", ({ fromAwardId }) => fromAwardId, "fromAwardId", "This grant goes into another already"),
  ];
}

/** Headroom, evidence and savings targets are stated once, and within bounds. */
export function checkMainstreaming(plan: Plan): PlanProblem[] {
  return [
    ...belowNought(plan, "headrooms", "amount", "Headroom cannot be less than nothing"),
    ...twice(plan, "headrooms", ({ partnerId, year }) => `${partnerId} ${year}`, "year", "This partner has headroom for that year already"),
    ...twice(plan, "savingsTargets", ({ partnerId, year }) => `${partnerId} ${year}`, "year", "This partner has a savings target for that year already"),
    ...twice(plan, "evidence", ({ serviceId, kind }) => `${serviceId} ${kind}`, "kind", "This kind of evidence is held already; change that line"),
    ...plan.savingsTargets.flatMap(({ share }, at) => (compareRatios(readRatio(share), zero) < 0 || compareRatios(readRatio(share), one) > 0 ? [{ path: `savingsTargets[${at}].share`, message: "A saving lies between 0% and 100% of the unrestricted money" }] : [])),
  ];
}
