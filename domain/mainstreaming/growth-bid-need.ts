import { type DocumentSection, pounds, say } from "../documents/produced-document";
import { penceToPounds } from "../money/money";
import { budgetMoves } from "./budget-roll-forward";
import { penceIn } from "./exit-route-need";
import { gapProfile } from "./gap-profile";
import { bidRow, type BidSectionFacts } from "./growth-bid-asked";
import { growthBidOf, type PlannedBidYear } from "./growth-bid-of";
import { rollPlanForward, type PlanRolledYear } from "./plan-roll-forward";

type Blocks = DocumentSection["blocks"];

/** What has to be found over all partners, whether it is asked of somebody or still a gap, its increments and their causes. */
export function needSection({ plan, evaluation }: BidSectionFacts): Blocks {
  const { years, figures } = evaluation;
  const [first] = years;
  const need = years.map((year) => penceIn(figures.gap.byYear, year) + penceIn(figures.growth.byYear, year));
  const profile = gapProfile(need, need[0] ?? 0n);
  const bid = new Map(growthBidOf(evaluation, plan).map((year) => [year.year, year]));
  const cause = (words: string, name: string, read: (year: PlannedBidYear) => bigint) =>
    bidRow(words, years.map((year) => {
      const found = bid.get(year);
      return found === undefined ? say("") : pounds(penceToPounds(read(found)), `growth-bid ${year} ${name}`);
    }));
  return [{
    is: "table", caption: "What somebody has to find: growth asked of partners, and the gap that is left", heads: ["Pounds in each year", ...years],
    rows: [
      bidRow("Growth asked of partners", years.map((year) => pounds(figures.growth.byYear[year] ?? figures.growth.total, `figures.growth ${year}`))),
      bidRow("Gap that is left", years.map((year) => pounds(figures.gap.byYear[year] ?? figures.gap.total, `figures.gap ${year}`))),
      bidRow("Need", profile.map(({ gap }, at) => pounds(penceToPounds(gap), `gap-profile ${years[at] ?? ""} gap`)), true),
      cause("Because grant falls out", "grant fall-out", ({ grantFallOut }) => grantFallOut),
      cause("Because of inflation", "inflation", ({ inflation }) => inflation),
      cause("Because of demand", "demand", ({ demand }) => demand),
      cause("Because of policy", "policy", ({ policy }) => policy),
      bidRow("Increment on the year before", profile.map(({ increment }, at) => (years[at] === first ? say("") : pounds(penceToPounds(increment), `gap-profile ${years[at] ?? ""} increment`))), true),
      bidRow("Cumulative need, before growth", profile.map(({ cumulative }, at) => pounds(penceToPounds(cumulative), `gap-profile ${years[at] ?? ""} cumulative`))),
      bidRow("One-off cost beside it", years.map((year) => pounds(figures.oneOff.byYear[year] ?? figures.oneOff.total, `figures.oneOff ${year}`))),
    ],
  }];
}

/** How the headings of a medium-term financial plan stand in a bid. */
const moveWords: Readonly<Record<(typeof budgetMoves)[number], string>> = {
  "one-off removed": "One-off money and spending removed", "pay and inflation": "Pay and inflation", "inflation of income": "Inflation of income", commitments: "Commitments: earlier decisions",
  pensions: "Employer’s pension contribution", "grant removed": "Grant removed", pressures: "Service pressures and policy", savings: "Savings",
};

/** The plan's need of base budgets rolled forward, in the headings of a medium-term financial plan. */
export function rollForwardSection({ plan, evaluation }: BidSectionFacts): Blocks {
  const rolled = rollPlanForward(plan, evaluation);
  const row = (words: string, what: string, read: (year: PlanRolledYear) => bigint, isTotal = false) => bidRow(words, rolled.map((year) => pounds(penceToPounds(read(year)), `budget-roll-forward ${year.year} ${what}`)), isTotal);
  return [{
    is: "table", caption: "Net budget requirement of the services in the plan, all partners", heads: ["Pounds", ...rolled.map(({ year }) => year)],
    rows: [
      row("Brought forward", "brought forward", ({ broughtForward }) => broughtForward),
      row(moveWords["one-off removed"], "one-off removed", ({ moves }) => moves["one-off removed"]),
      row("Restated", "restated", ({ restated }) => restated, true),
      ...budgetMoves.filter((move) => move !== "one-off removed").map((move) => row(moveWords[move], move, ({ moves }) => moves[move])),
      row("Budget requirement", "requirement", ({ requirement }) => requirement, true),
      row("Base budgets today", "resources", ({ resources }) => resources),
      row("Gap before growth", "gap", ({ gap }) => gap, true),
    ],
  }];
}
