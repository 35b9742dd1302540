import type { Prisma } from "@/server/database/generated/client";
import type { Citation } from "./citation";

/** A row as the seed writes it: the loader adds the trust, and the order from the row's place in its list. */
type Row<Input> = Omit<Input, "trustId" | "order" | "inventory" | "deliveryVehicles" | "sourcesReliedOn" | keyof Citation> & Citation;

export type DocumentRow = Omit<Prisma.SourceDocumentCreateManyInput, "trustId" | "inventory"> & { readonly inventory: string[] };
export type OrganisationRow = Row<Prisma.OrganisationCreateManyInput>;
export type OrganisationNameRow = Row<Prisma.OrganisationNameCreateManyInput>;
export type OrganisationSuccessionRow = Row<Prisma.OrganisationSuccessionCreateManyInput>;
export type BodyRow = Row<Prisma.BodyCreateManyInput>;
export type BodyNameRow = Row<Prisma.BodyNameCreateManyInput>;
export type BodySuccessionRow = Row<Prisma.BodySuccessionCreateManyInput>;
export type BodyMembershipRow = Row<Prisma.BodyMembershipCreateManyInput>;
export type BodyReportsToRow = Row<Prisma.BodyReportsToCreateManyInput>;
export type AreaRow = Row<Prisma.AreaCreateManyInput>;
export type AreaCoterminosityRow = Row<Prisma.AreaCoterminosityCreateManyInput>;
export type NeedSchemeRow = Row<Prisma.NeedSchemeCreateManyInput>;
/** Levels keep their own order: it is part of the scheme. */
export type NeedLevelRow = Row<Prisma.NeedLevelCreateManyInput> & { readonly order: number };
export type ServiceRow = Row<Prisma.ReviewServiceCreateManyInput>;
export type IndicatorRow = Row<Prisma.PrintedIndicatorCreateManyInput>;
export type RecommendationRow = Row<Prisma.ReviewRecommendationCreateManyInput> & { readonly deliveryVehicles: string[] };
export type ClearanceRow = Row<Prisma.ClearanceStatedCreateManyInput> & { readonly sourcesReliedOn: string[] };
export type KeyDateRow = Row<Prisma.KeyDateCreateManyInput>;
export type PolicyEventRow = Row<Prisma.PolicyEventCreateManyInput>;
export type FigureRow = Row<Prisma.StatedFigureCreateManyInput>;
export type EntryRow = Row<Prisma.RegisterEntryCreateManyInput>;

/** Everything the documents say of one trust, one list for each table. */
export interface RegisterData {
  readonly documents: readonly DocumentRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly organisationNames: readonly OrganisationNameRow[];
  readonly organisationSuccessions: readonly OrganisationSuccessionRow[];
  readonly bodies: readonly BodyRow[];
  readonly bodyNames: readonly BodyNameRow[];
  readonly bodySuccessions: readonly BodySuccessionRow[];
  readonly bodyMemberships: readonly BodyMembershipRow[];
  readonly bodyReportsTo: readonly BodyReportsToRow[];
  readonly areas: readonly AreaRow[];
  readonly areaCoterminosities: readonly AreaCoterminosityRow[];
  readonly needSchemes: readonly NeedSchemeRow[];
  readonly needLevels: readonly NeedLevelRow[];
  readonly services: readonly ServiceRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly recommendations: readonly RecommendationRow[];
  readonly clearances: readonly ClearanceRow[];
  readonly keyDates: readonly KeyDateRow[];
  readonly policyEvents: readonly PolicyEventRow[];
  readonly figures: readonly FigureRow[];
  readonly entries: readonly EntryRow[];
}
