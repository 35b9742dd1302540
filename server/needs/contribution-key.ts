import "server-only";
import { boardsOf } from "@/domain/contribution-key/contribution-key";
import { placesInBoards } from "@/domain/contribution-key/need-weighted-populations";
import { read } from "../database/read";
import type { Scope } from "../database/scope";

/** The boards that the trust's place lies in, each with the need-weighted populations of its places. */
export function findContributionKey(scope: Scope) {
  return read(scope, async (db) => {
    const { place } = await db.trust.findUniqueOrThrow({ where: { id: scope.trustId } });
    return { place, boards: boardsOf(placesInBoards, place) };
  });
}
