import { addDays } from "../decisions/calendar-day";
import { financialYearOf, firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { spokenDate } from "../financial-year/spoken-date";
import { formatPounds } from "../money/format-pounds";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Change } from "../plan/change";
import type { Payment } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import { collections, type Line, type Plan } from "../plan/plan";
import { endedFrom } from "./ended-award";
import type { FieldFault } from "../plan/field-fault";
import { freeLineId } from "../plan/free-line-id";
import { keptInside } from "./kept-inside";

/** Several grants that become one on a day. */
export interface ConsolidationAsked {
  readonly from: readonly { readonly awardId: string; readonly ringFence: Line<"consolidations">["ringFence"] }[];
  /** The first day of the new grant; the old ones end on the day before. */
  readonly effectiveOn: IsoDate;
  readonly name: string;
  readonly funder: string;
  readonly accountableBodyId: string;
  readonly letter: string;
  readonly certainty: Line<"awards">["certainty"];
  readonly basis: Line<"awards">["basis"];
  /** The new grant for a full year: the sum of the old ones, an amount, or an amount for each year. */
  readonly amount: { readonly is: "the sum" } | { readonly is: "stated"; readonly pounds: Pounds } | { readonly is: "by years"; readonly pounds: Readonly<Partial<Record<FinancialYear, Pounds>>> };
  /** What pays for what as the plan stands: the part of a grant with several purposes is kept for them as it was spent. */
  readonly payments: readonly Payment[];
}

export type ConsolidationAnswer = { readonly ok: true; readonly changes: readonly Change[]; readonly awardId: string; readonly total: Pounds } | { readonly ok: false; readonly faults: readonly FieldFault[] };

/**
 * The changes that roll grants into one: the old ones end the day before with everything that was said of them, the new
 * one starts, and each old one is told to have gone into it. What is released may pay for anything; what is kept inside
 * stands as a minimum share of the new grant, of the size of the old one, for what the old one was for.
 * Source: WE-41 (the Children and Families Grant is the sum of six grants).
 */
export function consolidationChanges(plan: Plan, asked: ConsolidationAsked): ConsolidationAnswer {
  const awards = new Map(plan.awards.map((award) => [award.id, award]));
  const chosen = asked.from.flatMap(({ awardId, ringFence }) => (awards.has(awardId) ? [{ award: awards.get(awardId)!, ringFence }] : []));
  const faults = faultsOf(plan, asked, chosen.map(({ award }) => award));
  if (faults.length > 0) return { ok: false, faults };

  const id = freeLineId(plan, "awards", asked.name);
  const oldSum = sumPence(chosen.map(({ award }) => poundsToPence(award.amount)));
  const amount = amountOf(asked, oldSum);
  const kept = chosen.filter(({ ringFence }) => ringFence === "kept inside").map(({ award }) => keptInside(plan, award, { id, pence: poundsToPence(amount), payments: asked.payments, year: financialYearOf(addDays(asked.effectiveOn, -1)) }));
  const broken = kept.flatMap((part) => (part.ok ? [] : [part.fault]));
  if (broken.length > 0) return { ok: false, faults: broken };

  const line = collections.awards.parse({
    id, name: asked.name, funder: asked.funder, accountableBodyId: asked.accountableBodyId, amount, startsOn: asked.effectiveOn, endsOn: null, partYear: "days",
    restricted: false, certainty: asked.certainty, basis: asked.basis, letter: asked.letter,
  });
  const stated = asked.amount.is === "by years" ? Object.entries(asked.amount.pounds).map(([year, pounds]) => collections.statedAmounts.parse({ id: freeLineId(plan, "statedAmounts", `${id} ${year}`), collection: "awards", lineId: id, year, amount: pounds, reason: `Given for the year by ${asked.letter}` })) : [];
  return {
    ok: true, awardId: id, total: amount,
    changes: [
      ...chosen.flatMap(({ award }) => endedFrom(plan, award, asked.effectiveOn)),
      added("awards", line),
      ...kept.flatMap((part) => (part.ok ? part.conditions.map((condition) => added("conditions", condition)) : [])),
      ...stated.map((each) => added("statedAmounts", each)),
      ...chosen.map(({ award, ringFence }) => added("consolidations", collections.consolidations.parse({ id: freeLineId(plan, "consolidations", `${award.id} into ${id}`), fromAwardId: award.id, intoAwardId: id, effectiveOn: asked.effectiveOn, ringFence, letter: asked.letter }))),
    ],
  };
}

const added = (collection: "awards" | "conditions" | "statedAmounts" | "consolidations", line: Line): Change => ({ type: "added", collection, id: line.id, line });

function amountOf({ amount }: ConsolidationAsked, oldSum: bigint): Pounds {
  if (amount.is === "stated") return amount.pounds;
  if (amount.is === "the sum") return penceToPounds(oldSum);
  const given = Object.values(amount.pounds).flatMap((pounds) => (pounds === undefined ? [] : [poundsToPence(pounds)]));
  return penceToPounds(given.reduce((most, pence) => (pence > most ? pence : most), 0n));
}

function faultsOf(plan: Plan, { from, effectiveOn, name, accountableBodyId, amount }: ConsolidationAsked, chosen: readonly Line<"awards">[]): FieldFault[] {
  const lastYear = Number(plan.about.firstYear.slice(0, 4)) + plan.about.yearCount;
  return [
    ...(chosen.length < 2 || chosen.length < from.length ? [{ field: "from", message: "Choose at least two grants that become one" }] : []),
    ...(effectiveOn <= firstDayOf(plan.about.firstYear) || effectiveOn >= `${lastYear}-04-01` ? [{ field: "effectiveOn", message: `The new grant starts on ${spokenDate(effectiveOn)}. Choose a day within the plan, after ${spokenDate(firstDayOf(plan.about.firstYear))}` }] : []),
    ...chosen.flatMap((award) => awardFault(plan, award, effectiveOn)),
    ...(plan.awards.some((award) => award.name.toLowerCase() === name.trim().toLowerCase() && award.accountableBodyId === accountableBodyId && !chosen.includes(award)) ? [{ field: "name", message: `There is a grant called “${name.trim()}” already. Give the new one another name` }] : []),
    ...(amount.is === "stated" && poundsToPence(amount.pounds) <= 0n ? [{ field: "amount", message: "The new grant gives more than nothing. Enter what it gives for a full year" }] : []),
  ];
}

/** A grant can go into another while it runs, and once. */
function awardFault(plan: Plan, award: Line<"awards">, effectiveOn: IsoDate): FieldFault[] {
  const gone = plan.consolidations.find(({ fromAwardId }) => fromAwardId === award.id);
  const year = financialYearOf(effectiveOn);
  const statedInYear = effectiveOn > firstDayOf(year) && effectiveOn <= lastDayOf(year) ? plan.statedAmounts.find((line) => line.collection === "awards" && line.lineId === award.id && line.year === year) : undefined;
  const fault = (message: string): FieldFault[] => [{ field: "from", message }];
  if (gone !== undefined) return fault(`${award.name} goes into another grant on ${spokenDate(gone.effectiveOn)} already`);
  if (award.endsOn !== null && award.endsOn < effectiveOn && addDays(award.endsOn, 1) < effectiveOn) return fault(`${award.name} ends on ${spokenDate(award.endsOn)}, before the new grant starts, so nothing of it is left to go into it`);
  if (award.startsOn !== null && award.startsOn >= effectiveOn) return fault(`${award.name} starts on ${spokenDate(award.startsOn)}, when the new grant has started already`);
  if (award.partYear === "months" && !effectiveOn.endsWith("-01")) return fault(`${award.name} is counted in whole months, so it can end only with a month. Choose the first day of a month`);
  if (statedInYear !== undefined) return fault(`${award.name} has ${formatPounds(statedInYear.amount)} stated for ${year}, of which only a part would run. Choose 1 April, or state the amounts anew first`);
  return [];
}
