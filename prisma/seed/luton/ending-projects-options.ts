import { optionTerms } from "@/domain/mainstreaming/option-terms";
import type { Scope } from "@/server/database/scope";
import { addOption } from "@/server/mainstreaming/commands";
import { endingProjects } from "./ending-projects-plan";

const serviceIds = endingProjects.services.map(({ id }) => id);
const post = (side: "before" | "after", name: string, number: string, salary: string, overhead: string) => ({ side, name, number, salary, onCost: "0.24", overhead, index: null });

/** Four ways out for the three projects together; the merge is that of the worked example WE-34. */
const options: readonly { readonly step: string; readonly name: string; readonly terms: object; readonly more?: object; readonly reason: string }[] = [
  { step: "in full", name: "All three in full", terms: { route: "full mainstream" }, reason: "Every family keeps its worker" },
  {
    step: "taper", name: "Taper to the headroom", reason: "The council takes what its medium-term plan allows", more: { redundancies: 4 },
    terms: { route: "taper", headroomIs: "the whole amount for each year", headroom: (endingProjects.headrooms ?? []).filter(({ partnerId }) => partnerId === "luton-borough-council").map(({ year, amount }) => ({ year, amount })) },
  },
  {
    step: "one management", name: "One management for three", reason: "Three into one: one management keeps every family worker", more: { redundancies: 3 },
    terms: { route: "merge", posts: [post("before", "Family workers", "15", "24000.00", "0.125"), post("before", "Project managers", "3", "36000.00", "0.125"), post("after", "Family workers", "15", "24000.00", "0.1"), post("after", "Family worker co-ordinators", "3", "28400.00", "0.1")] },
  },
  { step: "stop", name: "Let all three end", terms: { route: "stop" }, more: { redundancies: 18, equalityImpact: "Falls on young children and on families in three areas; not assessed in full (made up for the demonstration)" }, reason: "What it means if nobody pays" },
];

/** Puts the ways out beside each other, through the command that people use. */
export async function loadEndingProjectOptions(scope: Scope): Promise<void> {
  for (const { step, name, terms, more, reason } of options) {
    const option = optionTerms.parse({
      name, serviceIds, awardId: null, effectiveOn: null, partnerId: "luton-borough-council", firstYear: "whole", redundancies: 0, redundancyPayment: "7190.00", oneOffCost: "0.00",
      equalityImpact: null, reason, terms, ...more,
    });
    await addOption({ scope, idempotencyKey: `demonstration ending projects: ${step}`, scenarioId: "ending-projects-do-nothing", version: 1, option });
  }
}
