import { z } from "zod";
import { childrenReachedIn } from "../../mainstreaming/provision-totals";
import { day, wholeNumber, year } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { endingProjects, provisions } from "./provision";
import { lastDayWithinCalendar } from "./within-calendar";

/** The children of everything that runs on the last day of a year. */
export const childrenReached = defineRule({
  id: "children-reached",
  area: "mainstreaming",
  title: "Children reached",
  statement: "The children of every part of a service that runs on 31 March, counted like the posts, so that the figure never promises a place that is already gone. A child in two parts is counted in each.",
  formula: "Sum of children over the parts that run on 31 March",
  rounding: nothingToRound,
  source: "Own rule.",
  input: z.strictObject({ year: year("Financial year"), parts: provisions }),
  output: z.strictObject({ countedOn: day("Counted on"), children: wholeNumber("Children") }),
  calculate: ({ year: of, parts }) => ({ countedOn: lastDayWithinCalendar(of, "year"), children: childrenReachedIn({ provisions: parts }, of) }),
  examples: [
    { reference: null, title: "While every grant runs", input: { year: "2005/06", parts: endingProjects }, output: { countedOn: "2006-03-31", children: 1150 } },
    { reference: null, title: "After two grants ended", input: { year: "2006/07", parts: endingProjects }, output: { countedOn: "2007-03-31", children: 700 } },
    { reference: null, title: "After all grants ended", input: { year: "2008/09", parts: endingProjects }, output: { countedOn: "2009-03-31", children: 80 } },
  ],
});
