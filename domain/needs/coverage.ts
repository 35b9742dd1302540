import type { Ratio } from "../money/ratio";
import { compareRatios, ratio } from "../money/ratio";
import { overlaps, sharedLevels, sharedYears, type Ages, type ServiceReach } from "./service-reach";

/** One cell of the map of services; `hours` is null when the map does not look at them. */
export interface MapCell extends Ages {
  readonly level: number;
  readonly area: string;
  readonly type: string;
  readonly hours: string | null;
}

/** A service with the places it has, or null where nobody has said. */
export interface MappedService extends ServiceReach {
  readonly places: number | null;
}

export interface Coverage {
  readonly verdict: "gap" | "thin" | "covered";
  readonly services: readonly number[];
  /** The ages of the cell that no service takes. */
  readonly missingAges: readonly number[];
  /** Places of the services that cover the cell; null when one of them has not said. */
  readonly places: number | null;
}

/**
 * Whether services cover a cell: a gap when none does; thin when an age is missing, or when there are fewer places
 * for each child in need than `thinBelow`; otherwise covered. A service counts with all its places in every cell it
 * covers, so that what is called thin is so for sure. `need` is null where nobody has estimated it.
 * Source: own rule, after the findings of Luton's service mapping of 2003.
 */
export function coverageOf(cell: MapCell, services: readonly MappedService[], need: number | null, thinBelow: Ratio): Coverage {
  const covering = services.flatMap((service, place) => (covers(service, cell) ? [place] : []));
  const ages = Array.from({ length: cell.toAge - cell.fromAge + 1 }, (_, step) => cell.fromAge + step);
  const missingAges = ages.filter((age) => covering.every((place) => !services[place] || sharedYears(services[place], { fromAge: age, toAge: age }) === 0));
  const given = covering.map((place) => services[place]?.places ?? null);
  const places = given.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
  const isShort = need !== null && need > 0 && places !== null && compareRatios(ratio(places, need), thinBelow) < 0;
  return { verdict: covering.length === 0 ? "gap" : missingAges.length > 0 || isShort ? "thin" : "covered", services: covering, missingAges, places };
}

function covers(service: ServiceReach, cell: MapCell): boolean {
  const reachesChild = sharedYears(service, cell) > 0 && sharedLevels(service, { fromLevel: cell.level, toLevel: cell.level }).length > 0;
  return reachesChild && service.type === cell.type && overlaps(service.area, cell.area) && (cell.hours === null || overlaps(service.hours, cell.hours));
}
