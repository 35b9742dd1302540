import { cite } from "../citation";
import type { AreaCoterminosityRow, AreaRow } from "../register-data";

const report = cite("implementation-report-2005");

const localityCount = 22;
const localities = Array.from({ length: localityCount }, (_, place) => place + 1);

const areas: readonly AreaRow[] = [
  { ...report("67, 82", "O8"), id: "oxfordshire", name: "Oxfordshire", tier: "authority", basis: "stated" },
  { ...report("118, 140", "O20", "O23"), id: "oxfordshire-north", name: "North", tier: "area", parentId: "oxfordshire", basis: "stated" },
  { ...report("118, 140", "O20", "O23"), id: "oxfordshire-city", name: "City", tier: "area", parentId: "oxfordshire", basis: "stated" },
  { ...report("118, 140", "O20", "O23"), id: "oxfordshire-south", name: "South", tier: "area", parentId: "oxfordshire", basis: "stated" },
  { ...report("140", "O23"), id: "cherwell", name: "Cherwell", tier: "district", parentId: "oxfordshire-north", basis: "stated" },
  { ...report("140", "O23"), id: "west-oxfordshire", name: "West Oxfordshire", tier: "district", parentId: "oxfordshire-north", basis: "stated" },
  { ...report("140", "O23"), id: "oxford", name: "Oxford", tier: "district", parentId: "oxfordshire-city", basis: "derived", note: "Five districts, of which four belong to North and South." },
  { ...report("140", "O23"), id: "south-oxfordshire", name: "South Oxfordshire", tier: "district", parentId: "oxfordshire-south", basis: "stated" },
  { ...report("140", "O23"), id: "vale-of-white-horse", name: "Vale of White Horse", tier: "district", parentId: "oxfordshire-south", basis: "stated" },
  { ...report("142", "O24"), id: "base-oxford", name: "Oxford City office", tier: "base", parentId: "oxfordshire-city", basis: "stated", note: "Area office, proposed." },
  { ...report("142", "O24"), id: "base-banbury", name: "Banbury office", tier: "base", parentId: "oxfordshire-north", basis: "stated", note: "Area office, proposed. That Banbury serves North follows from where it lies." },
  { ...report("142", "O24"), id: "base-witney", name: "Witney satellite", tier: "base", parentId: "base-banbury", basis: "stated", note: "Satellite of Banbury, proposed." },
  { ...report("142", "O24"), id: "base-abingdon", name: "Abingdon office", tier: "base", parentId: "oxfordshire-south", basis: "stated", note: "Area office, proposed. That Abingdon serves South follows from where it lies." },
  { ...report("142", "O24"), id: "base-didcot", name: "Didcot satellite", tier: "base", parentId: "base-abingdon", basis: "stated", note: "Satellite of Abingdon, proposed." },
];

export const oxfordshireAreas: readonly AreaRow[] = [
  ...areas,
  ...localities.map((place): AreaRow => ({
    ...report("160", "O26"), id: `oxfordshire-locality-${place}`, name: `Locality ${place}`, tier: "locality", parentId: "oxfordshire", basis: "synthetic",
    note: "The report gives the number of localities. It names none and does not say in which area each lies.",
  })),
];

export const oxfordshireAreaCoterminosities: readonly AreaCoterminosityRow[] = [
  { ...report("140", "O23"), areaId: "oxfordshire-north", organisationId: "cherwell-district-council" },
  { ...report("140", "O23"), areaId: "oxfordshire-north", organisationId: "west-oxfordshire-district-council" },
  { ...report("140", "O23"), areaId: "oxfordshire-south", organisationId: "south-oxfordshire-district-council" },
  { ...report("140", "O23"), areaId: "oxfordshire-south", organisationId: "vale-of-white-horse-district-council" },
  { ...report("138–142", "O23"), areaId: "oxfordshire-city", organisationId: "oxford-city-council", note: "Not said outright; it is the fifth district." },
];
