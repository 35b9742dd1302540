import type { Database } from "@/server/database/read";
import type { RegisterData } from "./register-data";

/**
 * Writes what the documents say of one trust. The caller has opened the transaction and set its scope; tables are
 * filled in the order their references need, and rows keep the order of their lists.
 */
export async function loadRegister(db: Database, trust: { readonly id: string; readonly register: RegisterData }): Promise<void> {
  const { register } = trust;
  const own = <Row>(rows: readonly Row[]) => rows.map((row) => ({ ...row, trustId: trust.id }));
  const ordered = <Row>(rows: readonly Row[]) => rows.map((row, index) => ({ ...row, trustId: trust.id, order: index + 1 }));

  await db.sourceDocument.createMany({ data: own(register.documents) });
  await db.organisation.createMany({ data: own(register.organisations) });
  await db.organisationName.createMany({ data: own(register.organisationNames) });
  await db.organisationSuccession.createMany({ data: own(register.organisationSuccessions) });
  await db.body.createMany({ data: ordered(register.bodies) });
  await db.bodyName.createMany({ data: own(register.bodyNames) });
  await db.bodySuccession.createMany({ data: own(register.bodySuccessions) });
  await db.bodyMembership.createMany({ data: own(register.bodyMemberships) });
  await db.bodyReportsTo.createMany({ data: own(register.bodyReportsTo) });
  await db.area.createMany({ data: ordered(register.areas) });
  await db.areaCoterminosity.createMany({ data: own(register.areaCoterminosities) });
  await db.needScheme.createMany({ data: own(register.needSchemes) });
  await db.needLevel.createMany({ data: own(register.needLevels) });
  await db.reviewService.createMany({ data: ordered(register.services) });
  await db.printedIndicator.createMany({ data: ordered(register.indicators) });
  await db.reviewRecommendation.createMany({ data: ordered(register.recommendations) });
  await db.clearanceStated.createMany({ data: own(register.clearances) });
  await db.keyDate.createMany({ data: own(register.keyDates) });
  await db.policyEvent.createMany({ data: own(register.policyEvents) });
  await db.statedFigure.createMany({ data: ordered(register.figures) });
  await db.registerEntry.createMany({ data: ordered(register.entries) });
}
