import { z } from "zod";
import { headroomKinds, taperToHeadroom as solve } from "../../mainstreaming/taper-to-headroom";
import { amount, amountFromZero, listOf, oneOf, penceOf, poundsOf, year } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { refuseYearsOutOfOrder } from "./years-in-order";

const taperYear = (year: string, gap: string, ceiling: string, baseTakes: string, reduction: string) => ({ year, gap, ceiling, baseTakes, reduction });

/** A taper that goes as far as the headroom of each year. */
export const taperToHeadroom = defineRule({
  id: "taper-to-headroom",
  area: "mainstreaming",
  title: "Taper to headroom",
  statement:
    "As grants end, base budgets take on as much of the gap as they have headroom for in each year, and the service shrinks by the rest. The base never takes more than the gap or the headroom, and nothing is ever below nought, so the two parts make the gap to the penny. Headroom is stated either as a whole amount for each year, or as new money in each year on top of what the base took before; what becomes of new money that is not needed is chosen.",
  formula: "Base takes: the smaller of gap and headroom. Reduction: gap − what the base takes",
  rounding: nothingToRound,
  source: "Practice of medium-term financial plans; not verified against a document. The gaps are those of worked example WE-07.",
  input: z.strictObject({
    headroomIs: oneOf("Headroom is stated as", headroomKinds),
    years: listOf("Years", z.strictObject({ year: year("Financial year"), gap: amountFromZero("Unfunded gap"), headroom: amountFromZero("Headroom") })),
  }),
  output: z.strictObject({
    years: listOf("Years", z.strictObject({ year: year("Financial year"), gap: amount("Unfunded gap"), ceiling: amount("Headroom there is"), baseTakes: amount("Base budgets take"), reduction: amount("Service shrinks by") })),
    baseTakes: amount("Base budgets take, all years"),
    reduction: amount("Service shrinks by, all years"),
  }),
  calculate: ({ headroomIs, years }) => {
    refuseYearsOutOfOrder(years, "years");
    const solved = solve(years.map(({ gap, headroom }) => ({ gap: penceOf(gap), headroom: penceOf(headroom) })), headroomIs);
    const total = (part: "baseTakes" | "reduction") => poundsOf(solved.reduce((sum, each) => sum + each[part], 0n));
    return {
      years: solved.map((each, at) => ({ year: years[at]?.year ?? "", gap: years[at]?.gap ?? "", ceiling: poundsOf(each.ceiling), baseTakes: poundsOf(each.baseTakes), reduction: poundsOf(each.reduction) })),
      baseTakes: total("baseTakes"),
      reduction: total("reduction"),
    };
  },
  examples: [
    {
      reference: null, title: "The gaps of three streams against £90,000, £120,000 and £150,000",
      input: { headroomIs: "the whole amount for each year", years: [{ year: "2006/07", gap: "134785.32", headroom: "90000.00" }, { year: "2007/08", gap: "228817.20", headroom: "120000.00" }, { year: "2008/09", gap: "357913.09", headroom: "150000.00" }] },
      output: {
        years: [taperYear("2006/07", "134785.32", "90000.00", "90000.00", "44785.32"), taperYear("2007/08", "228817.20", "120000.00", "120000.00", "108817.20"), taperYear("2008/09", "357913.09", "150000.00", "150000.00", "207913.09")],
        baseTakes: "360000.00", reduction: "361515.61",
      },
    },
    {
      reference: null, title: "New headroom each year; what is not needed is lost",
      input: { headroomIs: "new in each year, unused is lost", years: [{ year: "2006/07", gap: "40.00", headroom: "100.00" }, { year: "2007/08", gap: "120.00", headroom: "50.00" }, { year: "2008/09", gap: "120.00", headroom: "50.00" }] },
      output: { years: [taperYear("2006/07", "40.00", "100.00", "40.00", "0.00"), taperYear("2007/08", "120.00", "90.00", "90.00", "30.00"), taperYear("2008/09", "120.00", "140.00", "120.00", "0.00")], baseTakes: "250.00", reduction: "30.00" },
    },
    {
      reference: null, title: "New headroom each year; what is not needed is kept",
      input: { headroomIs: "new in each year, unused is kept", years: [{ year: "2006/07", gap: "40.00", headroom: "100.00" }, { year: "2007/08", gap: "120.00", headroom: "15.00" }, { year: "2008/09", gap: "120.01", headroom: "0.00" }] },
      output: { years: [taperYear("2006/07", "40.00", "100.00", "40.00", "0.00"), taperYear("2007/08", "120.00", "115.00", "115.00", "5.00"), taperYear("2008/09", "120.01", "115.00", "115.00", "5.01")], baseTakes: "270.00", reduction: "10.01" },
    },
  ],
});
