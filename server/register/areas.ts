import "server-only";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { sourceOf, withSource } from "./source";

/** The areas of a trust, tier by tier, each with the area it is part of and the districts it takes in whole. */
export function listAreas(scope: Scope) {
  return read(scope, async (db) => {
    const rows = await db.area.findMany({
      where: { trustId: scope.trustId },
      orderBy: { order: "asc" },
      include: { ...withSource, parent: { select: { name: true } }, coterminosities: { orderBy: { organisationId: "asc" }, include: { ...withSource, organisation: { select: { name: true } } } } },
    });
    return rows.map((row) => ({
      id: row.id, name: row.name, tier: row.tier, parentId: row.parentId, parentName: row.parent?.name ?? null, basis: row.basis, note: row.note, source: sourceOf(row),
      districts: row.coterminosities.map((one) => ({ id: one.organisationId, name: one.organisation.name, note: one.note, source: sourceOf(one) })),
    }));
  });
}
