import { pounds, say, type DocumentCell, type DocumentSection } from "../documents/produced-document";
import { financialYearOf, type FinancialYear } from "../financial-year/financial-year";
import { spokenDate } from "../financial-year/spoken-date";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import { listInWords } from "../plan/number-in-words";
import type { Line, Plan } from "../plan/plan";
import { rateInYears } from "./award-rate";
import { type UsagePart, usageWords } from "./usage-part";
import type { YearEnd } from "./year-ends";

/** A grant and one part of its statement. */
interface PartOf {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly award: Line<"awards">;
  readonly source: EvaluatedSource;
  readonly part: UsagePart;
  /** What becomes of its money by the end of each year of the part. */
  readonly ends: readonly YearEnd[];
}

type Blocks = DocumentSection["blocks"];

const none = "0.00" as Pounds;
const total = (values: readonly Pounds[]): Pounds => penceToPounds(sumPence(values.map(poundsToPence)));

/** The tables of one part of a statement of use, in pounds: what was there and what it went on, by year and by service; what is left at each year's end; what a rate earns. */
export const partSection = (of: PartOf): DocumentSection => ({ heading: usageWords[of.part.kind].heading, blocks: [...byYear(of), byService(of), yearEndsTable(of), ...rateTables(of)] });

/** What was awarded and received, what of it and of what was carried in is available, and what is spent or planned. Available = spent or planned + unspent. */
function byYear({ plan, source, part: { kind, years }, ends }: PartOf): Blocks {
  const { byYear: caption, spent: spentHead } = usageWords[kind];
  const received = (year: FinancialYear): Pounds => total(plan.instalments.filter((line) => line.collection === "awards" && line.lineId === source.id && line.receivedOn !== null && financialYearOf(line.receivedOn) === year).map(({ amount }) => amount));
  const of = (field: "amounts" | "used", among: readonly FinancialYear[]): DocumentCell => pounds(total(among.map((year) => source[field][year] ?? none)), `sources ${source.id} ${field} ${among.join(" ")}`);
  const receivedIn = (among: readonly FinancialYear[]): DocumentCell => pounds(total(among.map(received)), `instalments ${source.id} received ${among.join(" ")}`);
  const uncounted = years.filter((year) => source.amounts[year] !== source.counted[year]);
  return [
    {
      is: "table", caption, heads: ["Year", "Awarded", "Received so far", "Carried in", "Available", spentHead, "Unspent"],
      rows: [
        ...ends.map(({ year, carriedIn, spendable, unspent }) => {
          const end = (amount: Pounds): DocumentCell => pounds(amount, `carry-forward-and-clawback ${source.id} ${year}`);
          return { isTotal: false, cells: [say(year), of("amounts", [year]), receivedIn([year]), end(carriedIn), end(spendable), of("used", [year]), end(unspent)] };
        }),
        // What is carried stands in two years, so a sum of these columns would count it twice.
        ...(years.length === 1 ? [] : [{ isTotal: true, cells: [say("All these years"), of("amounts", years), receivedIn(years), say(""), say(""), of("used", years), say("")] }]),
      ],
    },
    ...(uncounted.length === 0 ? [] : [{ is: "paragraph" as const, parts: [say(`What is awarded for ${listInWords(uncounted)} is not sure enough for this plan to count on, so it is not available.`)] }]),
  ];
}

function byService({ plan, evaluation: { payments }, award, part: { kind, years } }: PartOf): Blocks[number] {
  const words = usageWords[kind];
  const own = payments.filter(({ sourceId, year }) => sourceId === award.id && years.includes(year));
  const services = plan.services.filter(({ id }) => own.some(({ serviceId }) => serviceId === id));
  if (services.length === 0) return { is: "paragraph", parts: [say(words.nothing)] };
  const paid = (year: FinancialYear, serviceId: string | null): Pounds => total(own.filter((payment) => payment.year === year && (serviceId === null || payment.serviceId === serviceId)).map(({ amount }) => amount));
  return {
    is: "table", caption: words.byService, heads: ["Service", ...years],
    rows: [
      ...services.map(({ id, name }) => ({ isTotal: false, cells: [say(name), ...years.map((year) => pounds(paid(year, id), `payments ${award.id} ${id} ${year}`))] })),
      { isTotal: true, cells: [say("All services"), ...years.map((year) => pounds(paid(year, null), `payments ${award.id} ${year}`))] },
    ],
  };
}

/** What of the money that is unspent when a year ends may be carried on and is, and what goes back (WE-18). Unspent = carried forward + goes back. */
function yearEndsTable({ award, part: { kind }, ends }: PartOf): Blocks[number] {
  const words = usageWords[kind];
  return {
    is: "table", caption: words.ends, heads: ["On", "Unspent", "May be carried on", words.carried, words.goesBack],
    rows: ends.map(({ year, on, unspent, mayCarry, carried, goesBack }) => ({
      isTotal: false,
      cells: [say(spokenDate(on)), ...[unspent, mayCarry, carried, goesBack].map((amount) => pounds(amount, `carry-forward-and-clawback ${award.id} ${year}`))],
    })),
  };
}

/** What a grant at a rate earns of eligible cost, what goes back and what others match it with (WE-19); nothing where no clause states a rate or these years have none of its money. */
function rateTables({ plan, evaluation, award, source, part: { kind, years } }: PartOf): Blocks {
  const words = usageWords[kind];
  return plan.conditions.filter((condition) => condition.awardId === award.id && condition.kind === "rate").flatMap((condition): Blocks => {
    const rates = rateInYears(plan, source, condition, evaluation.years).filter(({ year }) => years.includes(year));
    return rates.length === 0 ? [] : [
      { is: "paragraph", parts: [say(`“${condition.clause}”`)] },
      {
        is: "table", caption: words.rate, heads: ["Year", ...words.rateHeads],
        rows: rates.map(({ year, eligible, paid, earned, repay, due, match }) => ({ isTotal: false, cells: [say(year), ...[eligible, paid, earned, repay, due, match].map((amount) => pounds(amount, `rate-based-grant ${condition.id} ${year}`))] })),
      },
    ];
  });
}
