import "server-only";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { toEntry } from "./records";
import { sourceOf, withSource } from "./source";

const inOrder = { orderBy: { order: "asc" }, include: withSource } as const;

/** The services a review takes in, leaves out and meets at its edge; its levels of need; what its mapping found. */
export function getReviewedServices(scope: Scope) {
  const { trustId } = scope;
  return read(scope, async (db) => {
    const services = await db.reviewService.findMany({ where: { trustId }, orderBy: { order: "asc" }, include: { ...withSource, organisation: { select: { name: true } } } });
    const schemes = await db.needScheme.findMany({ where: { trustId }, include: { ...withSource, levels: inOrder } });
    const entries = await db.registerEntry.findMany({ where: { trustId, kind: { in: ["mapping_finding", "exclusion", "linked_programme", "delivery_level"] } }, ...inOrder });
    const ofKind = (kind: (typeof entries)[number]["kind"]) => entries.filter((entry) => entry.kind === kind).map(toEntry);
    return {
      services: services.map((row) => ({
        id: row.id, name: row.name, organisationName: row.organisation?.name ?? null, grouping: row.grouping, scope: row.scope, reason: row.reason,
        reviewYear: row.reviewYear, isShortTerm: row.isShortTerm, ageFrom: row.ageFrom, ageTo: row.ageTo, source: sourceOf(row),
      })),
      schemes: schemes.map((row) => ({
        id: row.id, name: row.name, version: row.version, note: row.note, source: sourceOf(row),
        levels: row.levels.map((level) => ({ code: level.code, name: level.name, definition: level.definition, isStatutory: level.isStatutory, source: sourceOf(level) })),
      })),
      findings: ofKind("mapping_finding"),
      exclusions: ofKind("exclusion"),
      linkedProgrammes: ofKind("linked_programme"),
      deliveryLevels: ofKind("delivery_level"),
    };
  });
}

/** Performance indicators with their codes as printed and as usually written. */
export function listIndicators(scope: Scope) {
  return read(scope, async (db) => {
    const rows = await db.printedIndicator.findMany({ where: { trustId: scope.trustId }, ...inOrder });
    return rows.map((row) => ({
      id: row.id, codeAsPrinted: row.codeAsPrinted, codeNormalised: row.codeNormalised, probableCode: row.probableCode,
      description: row.description, polarity: row.polarity, note: row.note, source: sourceOf(row),
    }));
  });
}

/** Recommendations and their parts with what became of them, and what earlier reviews and unfinished tasks add. */
export function listRecommendations(scope: Scope) {
  const { trustId } = scope;
  return read(scope, async (db) => {
    const rows = await db.reviewRecommendation.findMany({
      where: { trustId },
      orderBy: { order: "asc" },
      include: { ...withSource, body: { select: { name: true } }, mustFollow: { select: { reference: true } } },
    });
    const entries = await db.registerEntry.findMany({ where: { trustId, kind: { in: ["carried_over_action", "outstanding_task"] } }, ...inOrder });
    return {
      recommendations: rows.map((row) => ({
        id: row.id, reference: row.reference, parentId: row.parentId, bodyName: row.body?.name ?? null, verb: row.verb, gist: row.gist, class: row.class, status: row.status,
        deliveryVehicles: row.deliveryVehicles, mustFollow: row.mustFollow?.reference ?? null, note: row.note, source: sourceOf(row),
      })),
      carriedOver: entries.filter(({ kind }) => kind === "carried_over_action").map(toEntry),
      outstanding: entries.filter(({ kind }) => kind === "outstanding_task").map(toEntry),
    };
  });
}
