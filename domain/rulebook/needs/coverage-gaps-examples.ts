import type { RuleExample } from "../rule";

const reach = (service: string, fromAge: number, toAge: number, fromLevel: number, toLevel: number, others: object = {}) => ({
  service, type: "Family support", fromAge, toAge, fromLevel, toLevel, area: null, hours: "office hours", places: null, ...others,
});
const map = {
  ageBands: [{ band: "0 to 2", fromAge: 0, toAge: 2 }, { band: "3 to 4", fromAge: 3, toAge: 4 }], levels: [1, 2], areas: ["Luton"], types: ["Family support"], hours: [] as string[], thinBelow: "1/10", needs: [] as object[],
};
const cell = (band: string, level: number, verdict: string, why: string, hours: string | null = null) => ({ band, level, area: "Luton", type: "Family support", hours, verdict, why });

/** Cases of the map: Luton's findings 5 and 6, and each way of being thin. */
export const coverageGapsExamples: readonly RuleExample[] = [
  {
    reference: null, title: "Luton's finding 5: no universal family support from 0 to 2",
    input: { ...map, services: [reach("Sure Start", 0, 3, 2, 2), reach("On Track", 4, 9, 1, 2), reach("Flying Start", 3, 5, 1, 1)] },
    output: {
      gaps: 1, thin: 0, covered: 3,
      cells: [cell("0 to 2", 1, "gap", "No service"), cell("0 to 2", 2, "covered", "Sure Start"), cell("3 to 4", 1, "covered", "On Track, Flying Start"), cell("3 to 4", 2, "covered", "Sure Start, On Track")],
    },
  },
  {
    reference: null, title: "Luton's finding 6: nothing outside office hours",
    input: { ...map, ageBands: [{ band: "5 to 9", fromAge: 5, toAge: 9 }], levels: [2], hours: ["office hours", "evenings and weekends"], services: [reach("On Track", 4, 9, 1, 2), reach("Family workers", 5, 13, 2, 3)] },
    output: { gaps: 1, thin: 0, covered: 1, cells: [cell("5 to 9", 2, "covered", "On Track, Family workers", "office hours"), cell("5 to 9", 2, "gap", "No service", "evenings and weekends")] },
  },
  {
    // Nine places for 100 children are fewer than one in ten; ten are not. Ages 3 and 4: the service stops at 3.
    reference: null, title: "Thin: an age that nobody takes, and too few places",
    input: {
      ...map, levels: [1], services: [reach("Crèche", 0, 2, 1, 1, { places: 9, hours: null }), reach("Playgroup", 3, 3, 1, 1, { places: 50 })],
      needs: [{ band: "0 to 2", level: 1, area: "Luton", type: "Family support", children: 100 }],
    },
    output: { gaps: 0, thin: 2, covered: 0, cells: [cell("0 to 2", 1, "thin", "Crèche; 9 places for 100 children"), cell("3 to 4", 1, "thin", "Playgroup; nobody takes age 4")] },
  },
  {
    reference: null, title: "Exactly at the threshold is covered",
    input: { ...map, ageBands: [{ band: "0 to 2", fromAge: 0, toAge: 2 }], levels: [1], services: [reach("Crèche", 0, 2, 1, 1, { places: 10 })], needs: [{ band: "0 to 2", level: 1, area: "Luton", type: "Family support", children: 100 }] },
    output: { gaps: 0, thin: 0, covered: 1, cells: [cell("0 to 2", 1, "covered", "Crèche")] },
  },
];
