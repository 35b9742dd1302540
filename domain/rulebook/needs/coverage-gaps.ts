import { z } from "zod";
import { readRatio } from "../../money/ratio";
import { coverageOf, type MapCell } from "../../needs/coverage";
import { listOf, oneOf, optional, rate, text, wholeNumber } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { coverageGapsExamples } from "./coverage-gaps-examples";
import { checkReach, reachFields } from "./reach-fields";

const input = z.strictObject({
  ageBands: listOf("Age bands", z.strictObject({ band: text("Age band"), fromAge: wholeNumber("From age", 0, 25), toAge: wholeNumber("To age, counted in", 0, 25) }), 1, 12),
  levels: listOf("Levels of need", wholeNumber("Level", 1, 9), 1, 9),
  areas: listOf("Areas", text("Area"), 1, 12),
  types: listOf("Types of service", text("Type"), 1, 20),
  hours: listOf("Opening hours, where the map looks at them", text("Hours"), 0, 6),
  thinBelow: rate("Thin below so many places for each child in need"),
  services: listOf("Services", z.strictObject({ ...reachFields, hours: optional(text("Open", "Leave empty for all hours")), places: optional(wholeNumber("Places")) }), 0, 200),
  needs: listOf("Children in need, where estimated", z.strictObject({ band: text("Age band"), level: wholeNumber("Level", 1, 9), area: text("Area"), type: text("Type"), children: wholeNumber("Children") }), 0, 200),
});
type Input = z.output<typeof input>;

const mostCells = 2000;

/** Where no service is, and where too little of it. */
export const coverageGapsRule = defineRule({
  id: "coverage-gaps",
  area: "needs",
  title: "Gaps in services",
  statement:
    "The map of services has a cell for every age band, level of need, area and type of service, and for opening hours where asked for. A cell is a gap when no service reaches it. It is thin when a service reaches it but leaves out an age, or when there are fewer places for each child in need than the threshold. Otherwise it is covered. Services with questionnaires outstanding are missing from the map, so a gap is a question before it is a finding.",
  formula: "No service: gap. An age left out, or places ÷ children in need < threshold: thin. Otherwise covered",
  rounding: nothingToRound,
  source: "Own rule, after Luton's service mapping of 2003: findings 5 (no universal service from 0 to 2) and 6 (nothing outside office hours).",
  input,
  output: z.strictObject({
    gaps: wholeNumber("Gaps"), thin: wholeNumber("Thin"), covered: wholeNumber("Covered"),
    cells: listOf("The map, cell by cell", z.strictObject({ band: text("Age band"), level: wholeNumber("Level"), area: text("Area"), type: text("Type"), hours: text("Hours").nullable(), verdict: oneOf("Verdict", ["gap", "thin", "covered"]), why: text("Why") }), 0, 10_000),
  }),
  calculate: (given) => {
    checkReach(given.services, "services");
    given.ageBands.forEach(({ fromAge, toAge }, place) => {
      if (toAge < fromAge) throw new RuleRefusal(`ageBands[${place}].toAge`, `Age ${toAge} is before age ${fromAge}`);
    });
    const cells = mapCells(given);
    if (cells.length > mostCells) throw new RuleRefusal("ageBands", `The map would have ${cells.length} cells; ask for ${mostCells} at most`);
    given.needs.forEach((need, place) => {
      if (!cells.some((cell) => isNeedOf(need, cell))) throw new RuleRefusal(`needs[${place}]`, `The map has no cell for ${need.band}, level ${need.level}, ${need.area}, ${need.type}`);
    });
    const found = cells.map((cell) => {
      const need = given.needs.find((line) => isNeedOf(line, cell))?.children ?? null;
      const { verdict, services, missingAges, places } = coverageOf(cell, given.services.map((service) => ({ ...service, group: null })), need, readRatio(given.thinBelow));
      const names = namesInWords(services.map((place) => given.services[place]?.service ?? ""));
      const why = verdict === "gap" ? "No service" : missingAges.length > 0 ? `${names}; nobody takes age ${missingAges.join(", ")}` : verdict === "thin" ? `${names}; ${places} places for ${need} children` : names;
      return { band: cell.band, level: cell.level, area: cell.area, type: cell.type, hours: cell.hours, verdict, why };
    });
    const count = (verdict: string) => found.filter((cell) => cell.verdict === verdict).length;
    return { gaps: count("gap"), thin: count("thin"), covered: count("covered"), cells: found };
  },
  examples: coverageGapsExamples,
});

const mostNames = 8;

/** All names where they are few; of many the first, and how many more there are. */
const namesInWords = (names: readonly string[]): string => (names.length <= mostNames ? names.join(", ") : `${names.slice(0, mostNames).join(", ")} and ${names.length - mostNames} more`);

type NamedCell = MapCell & { readonly band: string };

const isNeedOf = (need: Input["needs"][number], cell: NamedCell): boolean => need.band === cell.band && need.level === cell.level && need.area === cell.area && need.type === cell.type;

function mapCells({ ageBands, levels, areas, types, hours }: Input): NamedCell[] {
  const hoursOrNone = hours.length === 0 ? [null] : hours;
  return ageBands.flatMap((band) => levels.flatMap((level) => areas.flatMap((area) => types.flatMap((type) => hoursOrNone.map((open) => ({ ...band, level, area, type, hours: open }))))));
}
