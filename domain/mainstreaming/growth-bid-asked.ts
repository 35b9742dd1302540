import { type DocumentCell, type DocumentSection, type DocumentTable, pounds, say } from "../documents/produced-document";
import { penceToPounds } from "../money/money";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import { type PartnerBidYear, partnerBid } from "./partner-bid";

/** What every section of a bid is made from. */
export interface BidSectionFacts {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly partnerId: string;
  readonly name: string;
}

type Blocks = DocumentSection["blocks"];

/** A row of a bid's table: what it is, then an amount for each year. */
export const bidRow = (words: string, cells: readonly DocumentCell[], isTotal = false): DocumentTable["rows"][number] => ({ cells: [say(words), ...cells], isTotal });

const recurrences = { recurrent: "In the base for good", "one-off": "Once only" } as const;

/** The asks of one partner by year, with what they come to together. */
export function askedSection({ plan, evaluation, partnerId, name }: BidSectionFacts): Blocks {
  const asks = plan.baseBudgets.filter((line) => line.growth && line.partnerId === partnerId).sort((one, other) => (one.priority ?? 1_000) - (other.priority ?? 1_000) || (one.id < other.id ? -1 : 1));
  if (asks.length === 0) return [];
  const { years, sources } = evaluation;
  const partner = evaluation.partners.find((each) => each.partnerId === partnerId);
  return [{
    is: "table", caption: `Growth asked of ${name}, pounds in each year`, heads: ["Ask", "Kind", ...years],
    rows: [
      ...asks.map((ask) => bidRow(ask.name, [say(recurrences[ask.recurrence]), ...years.map((year) => pounds(sources.find(({ id }) => id === ask.id)?.amounts[year] ?? ask.amount, `baseBudgets ${ask.id} amount ${year}`))])),
      ...(partner === undefined ? [] : [bidRow("Used of it in the plan", [say(""), ...years.map((year) => pounds(partner.growth[year] ?? partner.growthTotal, `partners ${partnerId} growth ${year}`))], true)]),
    ],
  }];
}

/** What the partner's base budget changes by against the year before, and why. */
export function partnerSection({ plan, evaluation, partnerId, name }: BidSectionFacts): Blocks {
  const bid = partnerBid(plan, evaluation, partnerId);
  const row = (words: string, cause: string, read: (year: PartnerBidYear) => bigint, isTotal = false) => bidRow(words, bid.map((year) => pounds(penceToPounds(read(year)), `growth-bid ${partnerId} ${year.year} ${cause}`)), isTotal);
  return [
    {
      is: "table", caption: `${name}: increment of each year and its causes`, heads: ["Against the year before", ...bid.map(({ year }) => year)],
      rows: [
        row("Grant that falls out", "grant fall-out", ({ grantFallOut }) => grantFallOut),
        row("Inflation", "inflation", ({ inflation }) => inflation),
        row("Demand", "demand", ({ demand }) => demand),
        row("Policy", "policy", ({ policy }) => policy),
        row("Increment", "increment", ({ increment }) => increment, true),
        row("Cumulative growth", "cumulative", ({ cumulative }) => cumulative),
        row("Less savings in the plan", "offset", ({ offset }) => -offset),
        row("Net change of the budget", "net", ({ worked }) => worked.net, true),
        row("Level above the first year", "level", ({ worked }) => worked.level),
      ],
    },
    { is: "paragraph", parts: [say("The causes are those of the whole plan, in the proportion in which this partner’s growth stands to the rise of the need.")] },
  ];
}
