import "server-only";
import type { Database } from "../database/read";
import { inForce } from "./records";

/** One neighbour in one edition. */
export interface ListedNeighbour {
  readonly position: number;
  readonly number: string;
  readonly name: string | null;
  readonly closeness: string;
}

/** Where a trust stands in the statistics and whom it is set against. */
export interface Comparators {
  readonly own: string;
  readonly ownName: string;
  readonly region: { readonly number: string; readonly name: string } | null;
  readonly regions: readonly string[];
  /** Newest edition first. */
  readonly editions: readonly { readonly edition: string; readonly neighbours: readonly ListedNeighbour[] }[];
}

/** The interactive tool's number for England. */
export const england = "970";

/**
 * Finds the trust's own authority, its region and its neighbours in every edition held; null before any import.
 * @param runs the imports that count; null for all that are not undone.
 */
export async function findComparators(db: Database, trustId: string, runs: readonly string[] | null = null): Promise<Comparators | null> {
  const area = await db.statisticalArea.findUnique({ where: { trustId } });
  if (!area?.authorityNumber) return null;
  const areas = await db.$queryRaw<{ area: string; name: string }[]>`
    SELECT DISTINCT v.area, v.area_name AS name FROM indicator_values v JOIN import_runs r ON r.trust_id = v.trust_id AND r.id = v.run_id
    WHERE v.trust_id = ${trustId} AND ${inForce(runs)}`;
  const own = areas.find((one) => one.area === area.authorityNumber);
  if (!own) return null;
  const region = areas.find((one) => one.name === area.region);
  const neighbours = await db.$queryRaw<(ListedNeighbour & { edition: string })[]>`
    SELECT DISTINCT ON (n.month, n.position) n.edition, n.position, n.number, n.name, n.closeness
    FROM statistical_neighbours n JOIN import_runs r ON r.trust_id = n.trust_id AND r.id = n.run_id
    WHERE n.trust_id = ${trustId} AND ${inForce(runs)}
    ORDER BY n.month DESC, n.position, r.sequence DESC`;
  const editions = [...new Set(neighbours.map((neighbour) => neighbour.edition))];
  return {
    own: own.area,
    ownName: own.name,
    region: region ? { number: region.area, name: region.name } : null,
    regions: areas.map((one) => one.area).filter((number) => /^98\d$/.test(number)),
    editions: editions.map((edition) => ({ edition, neighbours: neighbours.filter((neighbour) => neighbour.edition === edition).map(({ edition: _, ...neighbour }) => neighbour) })),
  };
}

/** Every area whose figures a page needs, each once. */
export function areasOf(comparators: Comparators): readonly string[] {
  return [...new Set([comparators.own, england, ...comparators.regions, ...comparators.editions.flatMap((edition) => edition.neighbours.map((neighbour) => neighbour.number))])];
}
