import { z } from "zod";
import { exitRouteEffects } from "../../mainstreaming/exit-route-effects";
import { exitRouteKind } from "../../plan/plan";
import { listOf, text } from "../fields";
import { defineRule } from "../rule";

/** What each of the ten exit routes does to a plan. */
export const exitRoute = defineRule({
  id: "exit-route",
  area: "mainstreaming",
  title: "Ten ways out of a grant",
  statement:
    "A short-term project can leave its grant in ten ways. Each of them changes the plan in a stated way from the day it takes effect: the base budget grows, the cost falls, or other money comes. The project's posts and children go with the part of the need that is met, cut down to whole children. Redundancies and other one-off cost come beside it, whole in the year of effect.",
  formula: "What is answered for: the gap of the service; or, for one award, as much of the gap as the award pays less than in its best year; or, where a whole service stops, its cost. In the year of effect, counted by days: what falls on the days from that day on, which is the cost of those days less what still pays on them, and never more than the gap of the year",
  rounding: "Each year's amount once, to whole pence, a half away from zero; shares of partners by largest remainder.",
  source: "Practice of commissioning boards; not verified against a document.",
  input: z.strictObject({ route: exitRouteKind.meta({ title: "Exit route", kind: "choice" }) }),
  output: z.strictObject({ effect: text("What it does"), adds: listOf("Adds to the plan", text("Line"), 0), asks: listOf("Has to be said", text("Fact"), 0) }),
  calculate: ({ route }) => {
    const { effect, adds, asks } = exitRouteEffects[route];
    return { effect, adds: [...adds], asks: [...asks] };
  },
  examples: exitRouteKind.options.map((route) => ({ reference: null, title: `The route “${route}”`, input: { route }, output: exitRouteEffects[route] })),
});
