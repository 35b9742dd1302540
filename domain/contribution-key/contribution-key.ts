import { Decimal } from "decimal.js";
import { allocatePence } from "../money/allocate";
import { penceToPounds, poundsToPence } from "../money/money";
import { placeName } from "../needs/outturn-heading";
import type { Pounds } from "../plan/fields";
import type { PlaceInBoard } from "./need-weighted-populations";

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** One board with all of its places: the key by which they share. */
export interface BoardKey {
  readonly board: string;
  readonly boardName: string;
  readonly places: readonly PlaceInBoard[];
  /** The place that was asked for, within this board. */
  readonly own: PlaceInBoard;
}

/** A place's part of an amount. */
export interface PlacePart {
  readonly place: PlaceInBoard;
  readonly part: Pounds;
}

/**
 * The boards in which a place's practices lie, the one with most of them first; none where the release does not have
 * the place. Names meet in any spelling: "Herefordshire, County of", "Oxfordshire (districts summed)", "Luton UA".
 */
export function boardsOf(rows: readonly PlaceInBoard[], place: string): BoardKey[] {
  const wanted = plainPlace(place);
  return rows
    .filter((row) => plainPlace(row.place) === wanted)
    .map((own) => ({ board: own.board, boardName: own.boardName, own, places: rows.filter(({ board }) => board === own.board) }))
    .sort((one, other) => new Exact(other.own.needWeighted).comparedTo(one.own.needWeighted));
}

/**
 * Shares an amount among the places of a board by their need-weighted populations, to the penny: the parts always sum
 * to the amount. The printed shares are rounded to six decimals, so the populations themselves are the weights.
 * Source: NHS England, place-level need-weighted populations 2024-25; largest remainder as in WE-08.
 */
export function shareByNeed({ places }: Pick<BoardKey, "places">, amount: Pounds): PlacePart[] {
  const parts = allocatePence(poundsToPence(amount), places.map(({ needWeighted }) => weightOf(needWeighted)));
  return places.map((place, at) => ({ place, part: penceToPounds(parts[at] ?? 0n) }));
}

/** A population with at most two decimals as a whole weight. */
function weightOf(population: string): bigint {
  const hundredths = new Exact(population).times(100);
  if (!hundredths.isInteger() || hundredths.isNegative()) throw new RangeError(`A need-weighted population of ${population} has more than two decimals`);
  return BigInt(hundredths.toFixed(0));
}

/** A share as per cent with two decimals, "24.64". */
export const shareInPerCent = (share: string): string => new Exact(share).times(100).toFixed(2);

const plainPlace = (place: string): string => placeName(place.replace(/,? \(districts summed\)$/, "").replace(/, (County|City) of$/, "")).toLowerCase();
