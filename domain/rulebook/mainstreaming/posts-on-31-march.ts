import { z } from "zod";
import { postsAtEndOf } from "../../mainstreaming/provision-totals";
import { day, decimal, year } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { endingProjects, provisions } from "./provision";
import { lastDayWithinCalendar } from "./within-calendar";

/** The posts of everything that runs on the last day of a year. */
export const postsOn31March = defineRule({
  id: "posts-on-31-march",
  area: "mainstreaming",
  title: "Posts on 31 March",
  statement: "The posts of every part of a service that runs on the last day of the financial year. A project that ended in August has none, and one that ends on 31 March still has its own.",
  formula: "Sum of posts over the parts that run on 31 March",
  rounding: nothingToRound,
  source: "Own rule: staffing is counted on the last day of the financial year.",
  input: z.strictObject({ year: year("Financial year"), parts: provisions }),
  output: z.strictObject({ countedOn: day("Counted on"), posts: decimal("Posts") }),
  calculate: ({ year: of, parts }) => ({ countedOn: lastDayWithinCalendar(of, "year"), posts: postsAtEndOf({ provisions: parts }, of) }),
  examples: [
    { reference: null, title: "On the last day of the first grant", input: { year: "2005/06", parts: endingProjects }, output: { countedOn: "2006-03-31", posts: "18" } },
    { reference: null, title: "After two grants ended", input: { year: "2006/07", parts: endingProjects }, output: { countedOn: "2007-03-31", posts: "10" } },
    { reference: null, title: "After all grants ended", input: { year: "2008/09", parts: endingProjects }, output: { countedOn: "2009-03-31", posts: "1" } },
    {
      reference: null, title: "Parts of posts add up; what starts in April is not there yet",
      input: { year: "2005/06", parts: [{ name: "Half", posts: "0.50", children: 0, startsOn: null, endsOn: null }, { name: "More", posts: "1.75", children: 0, startsOn: "2006-03-31", endsOn: null }, { name: "Later", posts: "4", children: 0, startsOn: "2006-04-01", endsOn: null }] },
      output: { countedOn: "2006-03-31", posts: "2.25" },
    },
  ],
});
