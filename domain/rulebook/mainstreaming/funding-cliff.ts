import { z } from "zod";
import { cliffSteps, cliffYears, sharpestEnd, type Loss } from "../../mainstreaming/funding-cliff";
import { hundredthsOfPosts, postsInText } from "../../mainstreaming/posts-count";
import { amount, amountFromZero, day, decimal, listOf, oneOf, penceOf, posts, poundsOf, text, wholeNumber, year } from "../fields";
import { RuleRefusal } from "../rule-refusal";
import { defineRule, roundedOnce } from "../rule";
import { refuseDateOutsideCalendar } from "./within-calendar";

const certainties = ["indicative", "provisional", "confirmed", "received"] as const;
const people = { places: wholeNumber("Places", 0, 10_000_000), children: wholeNumber("Children", 0, 10_000_000) };
const lostPeople = { posts: decimal("Posts"), places: wholeNumber("Places"), children: wholeNumber("Children") };

const inFields = ({ postHundredths, places, children }: Loss) => ({ posts: postsInText(postHundredths), places, children });

const project = (project: string, endsOn: string, amount: string, posts: string, places: number, children: number, certainty: string) => ({ project, endsOn, amount, posts, places, children, certainty });

/** What is lost when the money of several projects ends: by date and project, and by year. */
export const fundingCliff = defineRule({
  id: "funding-cliff",
  area: "mainstreaming",
  title: "Funding cliff",
  statement:
    "Lists projects in the order in which their money ends, with the pounds, posts, places and children that go with each and with all so far, and how sure the money until then is. By year it shows what is missing against full years: pounds by the days or months after the end, posts, places and children as on 31 March. A child in two projects is counted in each.",
  formula: "So far: this project + projects that ended before. In a year: full-year amount − amount × share of the year with money",
  rounding: roundedOnce,
  source: "Own rule, after the end of several children's grants within two years. Amounts and dates of worked example WE-07.",
  input: z.strictObject({
    countedBy: oneOf("Part years counted by", ["days", "months"]),
    projects: listOf("Projects", z.strictObject({ project: text("Project"), endsOn: day("Last day with money"), amount: amountFromZero("Amount for a full year"), posts: posts("Posts"), ...people, certainty: oneOf("How sure the money is until then", certainties) })),
  }),
  output: z.strictObject({
    ends: listOf(
      "By date and project",
      z.strictObject({
        endsOn: day("Last day with money"), project: text("Project"), certainty: oneOf("How sure", certainties), amount: amount("Pounds a year"), ...lostPeople,
        amountSoFar: amount("Pounds a year so far"), postsSoFar: decimal("Posts so far"), placesSoFar: wholeNumber("Places so far"), childrenSoFar: wholeNumber("Children so far"),
      }),
    ),
    years: listOf("By year", z.strictObject({ year: year("Financial year"), amount: amount("Pounds missing"), ...lostPeople }), 1, 400),
    sharpestOn: day("Most pounds end on"), sharpestAmount: amount("Pounds a year that end that day"),
  }),
  calculate: ({ countedBy, projects }) => {
    projects.forEach((each, at) => refuseDateOutsideCalendar(each.endsOn, `projects[${at}].endsOn`));
    const read = projects.map((each) => ({ ...each, pence: penceOf(each.amount), postHundredths: hundredthsOfPosts(each.posts) }));
    const sharpest = sharpestEnd(read);
    if (sharpest === null) throw new RuleRefusal("projects", "Give at least one project");
    return {
      ends: cliffSteps(read).map(({ project, soFar }) => ({
        endsOn: project.endsOn, project: project.project, certainty: project.certainty, amount: poundsOf(project.pence), ...inFields(project),
        amountSoFar: poundsOf(soFar.pence), postsSoFar: postsInText(soFar.postHundredths), placesSoFar: soFar.places, childrenSoFar: soFar.children,
      })),
      years: cliffYears(read, countedBy).map((lost) => ({ year: lost.year, amount: poundsOf(lost.pence), ...inFields(lost) })),
      sharpestOn: sharpest.endsOn, sharpestAmount: poundsOf(sharpest.pence),
    };
  },
  examples: [
    {
      reference: "WE-07", title: "Three grants end within two years, by days",
      input: { countedBy: "days", projects: [project("Children's Fund", "2008-03-31", "180000.00", "9", 300, 620, "provisional"), project("On Track", "2006-03-31", "90000.00", "5", 120, 240, "confirmed"), project("Flying Start", "2006-08-31", "60000.00", "3", 100, 210, "confirmed")] },
      output: {
        ends: [
          { endsOn: "2006-03-31", project: "On Track", certainty: "confirmed", amount: "90000.00", posts: "5", places: 120, children: 240, amountSoFar: "90000.00", postsSoFar: "5", placesSoFar: 120, childrenSoFar: 240 },
          { endsOn: "2006-08-31", project: "Flying Start", certainty: "confirmed", amount: "60000.00", posts: "3", places: 100, children: 210, amountSoFar: "150000.00", postsSoFar: "8", placesSoFar: 220, childrenSoFar: 450 },
          { endsOn: "2008-03-31", project: "Children's Fund", certainty: "provisional", amount: "180000.00", posts: "9", places: 300, children: 620, amountSoFar: "330000.00", postsSoFar: "17", placesSoFar: 520, childrenSoFar: 1070 },
        ],
        years: [
          { year: "2005/06", amount: "0.00", posts: "0", places: 0, children: 0 },
          { year: "2006/07", amount: "124849.32", posts: "8", places: 220, children: 450 },
          { year: "2007/08", amount: "150000.00", posts: "8", places: 220, children: 450 },
          { year: "2008/09", amount: "330000.00", posts: "17", places: 520, children: 1070 },
        ],
        sharpestOn: "2008-03-31", sharpestAmount: "180000.00",
      },
    },
    {
      reference: null, title: "Two projects end on one day, by months",
      input: { countedBy: "months", projects: [project("Play", "2006-08-31", "12000.00", "0.5", 10, 0, "received"), project("Art", "2006-08-31", "6000.00", "0.25", 5, 7, "indicative")] },
      output: {
        ends: [
          { endsOn: "2006-08-31", project: "Play", certainty: "received", amount: "12000.00", posts: "0.5", places: 10, children: 0, amountSoFar: "12000.00", postsSoFar: "0.5", placesSoFar: 10, childrenSoFar: 0 },
          { endsOn: "2006-08-31", project: "Art", certainty: "indicative", amount: "6000.00", posts: "0.25", places: 5, children: 7, amountSoFar: "18000.00", postsSoFar: "0.75", placesSoFar: 15, childrenSoFar: 7 },
        ],
        years: [{ year: "2006/07", amount: "10500.00", posts: "0.75", places: 15, children: 7 }, { year: "2007/08", amount: "18000.00", posts: "0.75", places: 15, children: 7 }],
        sharpestOn: "2006-08-31", sharpestAmount: "18000.00",
      },
    },
  ],
});
