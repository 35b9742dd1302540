import "server-only";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { toDay } from "./records";
import { sourceOf, withSource } from "./source";

const byId = { orderBy: { id: "asc" }, include: withSource } as const;

/** The bodies of a trust with their names, members and lines of accountability; its organisations; and who succeeded whom. */
export function listBodies(scope: Scope) {
  const { trustId } = scope;
  return read(scope, async (db) => {
    const bodies = await db.body.findMany({
      where: { trustId },
      orderBy: { order: "asc" },
      include: {
        ...withSource,
        organisation: { select: { name: true } },
        names: byId,
        memberships: { orderBy: { id: "asc" }, include: { ...withSource, organisation: { select: { name: true } } } },
        reportsTo: { include: { ...withSource, toBody: { select: { name: true, order: true } } } },
      },
    });
    const bodySuccessions = await db.bodySuccession.findMany({ where: { trustId }, include: { ...withSource, from: { select: { name: true } }, to: { select: { name: true } } }, orderBy: { id: "asc" } });
    const organisations = await db.organisation.findMany({ where: { trustId }, orderBy: [{ isPartner: "desc" }, { name: "asc" }], include: { ...withSource, parent: { select: { name: true } }, names: byId } });
    const organisationSuccessions = await db.organisationSuccession.findMany({ where: { trustId }, include: { ...withSource, from: { select: { name: true } }, to: { select: { name: true } } }, orderBy: { id: "asc" } });
    return {
      bodies: bodies.map((row) => ({
        id: row.id, name: row.name, kind: row.kind, power: row.power, standing: row.standing, basis: row.basis,
        organisationName: row.organisation?.name ?? null, purpose: row.purpose, note: row.note, source: sourceOf(row),
        names: row.names.map((name) => ({ id: name.id, name: name.name, period: name.period, startsOn: toDay(name.startsOn), endsOn: toDay(name.endsOn), source: sourceOf(name) })),
        members: row.memberships.map((place) => ({ id: place.id, member: place.member, organisationName: place.organisation?.name ?? null, capacity: place.capacity, basis: place.basis, note: place.note, source: sourceOf(place) })),
        reportsTo: [...row.reportsTo].sort((one, other) => one.toBody.order - other.toBody.order).map((line) => ({ id: line.id, bodyName: line.toBody.name, toBodyId: line.toBodyId, manner: line.manner, basis: line.basis, note: line.note, source: sourceOf(line) })),
      })),
      organisations: organisations.map((row) => ({
        id: row.id, name: row.name, sector: row.sector, parentName: row.parent?.name ?? null, isPartner: row.isPartner, basis: row.basis, note: row.note, source: sourceOf(row),
        names: row.names.map((name) => ({ id: name.id, name: name.name, period: name.period, source: sourceOf(name) })),
      })),
      successions: [
        ...organisationSuccessions.map((row) => ({ id: `organisation-${row.id}`, from: row.from.name, to: row.to.name, subject: "The whole department", dateText: row.dateText, note: row.note, source: sourceOf(row) })),
        ...bodySuccessions.map((row) => ({ id: `body-${row.id}`, from: row.from.name, to: row.to.name, subject: row.subject, dateText: row.dateText, note: null, source: sourceOf(row) })),
      ],
    };
  });
}
