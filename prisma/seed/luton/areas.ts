import { cite } from "../citation";
import type { AreaRow, NeedLevelRow, NeedSchemeRow } from "../register-data";

const report = cite("panel-report-2005");
const summary = cite("vision-summary-2003");

const places = [1, 2, 3] as const;
const committees = [1, 2, 3, 4, 5, 6] as const;

export const lutonAreas: readonly AreaRow[] = [
  { ...report("22", "L3"), id: "luton", name: "Luton", tier: "authority", basis: "stated", note: "All wards." },
  ...places.map((place): AreaRow => ({
    ...report("43", "L11"), id: `luton-area-${place}`, name: `Area ${place}`, tier: "area", parentId: "luton", basis: "synthetic",
    note: "The report gives the number of areas, not their names.",
  })),
  ...committees.map((committee): AreaRow => ({
    ...summary("248", "E21"), id: `luton-area-committee-${committee}`, name: `Area Committee ${committee}`, tier: "area_committee", parentId: "luton", basis: "derived",
    note: "Three teams, each over two area committees, make six. They are not named, nor is it said which pair belongs to which team.",
  })),
];

export const lutonNeedSchemes: readonly NeedSchemeRow[] = [
  { ...summary("131", "E11"), id: "luton-2003", name: "Luton levels of need", version: "2003", note: "The drawing is missing from the text; the levels are pieced together from the recommendations. The summary says tier as well as level." },
];

export const lutonNeedLevels: readonly NeedLevelRow[] = [
  {
    ...summary("242–244, 255", "E11", "E22"), schemeId: "luton-2003", code: "1", order: 1, name: "Level 1: open to all, early help", isStatutory: false,
    definition: "Family support near home that anyone may use, given by workers without a professional qualification, who call on level 2 for advice.",
  },
  {
    ...summary("255–257", "E11", "E22"), schemeId: "luton-2003", code: "2", order: 2, name: "Level 2: qualified staff", isStatutory: false,
    definition: "Health, education and social services professionals who make complex assessments, advise level 1 and take its referrals.",
  },
  {
    ...summary("59, 172, 232", "E6", "E11", "E15"), schemeId: "luton-2003", code: "3", order: 3, name: "Level 3: statutory work", isStatutory: true,
    definition: "What the law requires for a few children: looked-after children, child protection and court work.",
  },
];
