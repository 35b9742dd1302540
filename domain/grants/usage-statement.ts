import { count, pounds, say, type DocumentCell, type DocumentSection, type DocumentSources, type DocumentTable, type ProducedDocument } from "../documents/produced-document";
import { financialYearOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { spokenDate } from "../financial-year/spoken-date";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { assetOnDay } from "./asset-on-day";
import { rateSections, yearEndsSection } from "./usage-year-ends";

interface UsageOf {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly sources: DocumentSources;
  readonly awardId: string;
  /** The day that assets are looked at. */
  readonly today: IsoDate;
}

const none = "0.00" as Pounds;

/** What a funder is told about the use of one grant: what was awarded and received, what it was spent on, what is carried on and what is left, what was bought with it, and who signs. Null where the plan has no such grant. */
export function usageDocument({ plan, evaluation, sources, awardId, today }: UsageOf): ProducedDocument | null {
  const award = plan.awards.find(({ id }) => id === awardId);
  const source = evaluation.sources.find(({ id }) => id === awardId);
  if (award === undefined || source === undefined) return null;
  const { years } = evaluation;
  const body = plan.partners.find(({ id }) => id === award.accountableBodyId)?.name ?? award.accountableBodyId;
  return {
    title: `Statement of use: ${award.name}`,
    subtitle: `${body} to ${award.funder}, ${years[0] ?? ""} to ${years.at(-1) ?? ""}`,
    sources, asAt: today,
    sections: [
      { heading: "The grant", blocks: [{ is: "paragraph", parts: [say(`${award.name} is paid by ${award.funder} to ${body}${award.power === null ? "" : ` under the ${award.power}`}${award.letter === null ? "" : `, letter ${award.letter}`}. A full year gives `), pounds(award.amount, `awards ${award.id} amount`), say(".")] }] },
      { heading: "Received, spent and left", blocks: [byYear(plan, source, years)] },
      { heading: "What it was spent on", blocks: [byService(plan, evaluation, awardId)] },
      yearEndsSection(award, source, evaluation),
      ...rateSections(plan, award, source, evaluation),
      ...assets(plan, award, today),
      { heading: "Signed", blocks: signatories(plan, awardId).map((role) => ({ is: "paragraph" as const, parts: [say(`I certify that this grant was spent as its terms say, as far as this statement goes. Signed ______________________ ${role}. Date ______________`)] })) },
    ],
  };
}

type Amounts = "amounts" | "used" | "carriedForward" | "unspent";

function byYear(plan: Plan, source: EvaluatedSource, years: readonly FinancialYear[]): DocumentTable {
  const received = (year: FinancialYear): Pounds => penceToPounds(sumPence(plan.instalments.filter((line) => line.collection === "awards" && line.lineId === source.id && line.receivedOn !== null && financialYearOf(line.receivedOn) === year).map(({ amount }) => poundsToPence(amount))));
  const total = (values: readonly Pounds[]): Pounds => penceToPounds(sumPence(values.map(poundsToPence)));
  const cell = (field: Amounts, year: FinancialYear): DocumentCell => pounds(source[field][year] ?? none, `sources ${source.id} ${field} ${year}`);
  const sum = (field: Amounts): DocumentCell => pounds(total(years.map((year) => source[field][year] ?? none)), `sources ${source.id} ${field}`);
  return {
    is: "table", caption: "By financial year", heads: ["Year", "Awarded", "Received so far", "Spent on eligible services", "Carried into the next year", "Unspent"],
    rows: [
      ...years.map((year) => ({ isTotal: false, cells: [say(year), cell("amounts", year), pounds(received(year), `instalments ${source.id} received ${year}`), cell("used", year), cell("carriedForward", year), cell("unspent", year)] })),
      { isTotal: true, cells: [say("All years"), sum("amounts"), pounds(total(years.map(received)), `instalments ${source.id} received`), sum("used"), sum("carriedForward"), sum("unspent")] },
    ],
  };
}

function byService(plan: Plan, { years, payments }: Evaluation, awardId: string): DocumentTable | DocumentSection["blocks"][number] {
  const own = payments.filter(({ sourceId }) => sourceId === awardId);
  const services = plan.services.filter(({ id }) => own.some(({ serviceId }) => serviceId === id));
  if (services.length === 0) return { is: "paragraph", parts: [say("Nothing is spent from this grant in these years.")] };
  const paid = (year: FinancialYear, serviceId: string | null): Pounds => penceToPounds(sumPence(own.filter((payment) => payment.year === year && (serviceId === null || payment.serviceId === serviceId)).map(({ amount }) => poundsToPence(amount))));
  return {
    is: "table", caption: "By service", heads: ["Service", ...years],
    rows: [
      ...services.map(({ id, name }) => ({ isTotal: false, cells: [say(name), ...years.map((year) => pounds(paid(year, id), `payments ${awardId} ${id} ${year}`))] })),
      { isTotal: true, cells: [say("All services"), ...years.map((year) => pounds(paid(year, null), `payments ${awardId} ${year}`))] },
    ],
  };
}

function assets(plan: Plan, award: Line<"awards">, today: IsoDate): DocumentSection[] {
  const own = plan.assets.filter(({ awardId }) => awardId === award.id).map((asset) => assetOnDay(asset, today));
  if (own.length === 0) return [];
  return [{
    heading: "Bought with the grant",
    blocks: [{
      is: "table", caption: `Assets, ${spokenDate(today)}`, heads: ["Asset", "Bought", "Cost", "Written down over, in years", "Full years of use", "Would go back, or went back"],
      rows: own.map(({ asset, fullYears, clawback }) => ({ isTotal: false, cells: [say(asset.disposedOn === null ? asset.name : `${asset.name}, disposed of on ${spokenDate(asset.disposedOn)}`), say(spokenDate(asset.boughtOn)), pounds(asset.amount, `assets ${asset.id} amount`), count(asset.lifeYears, `assets ${asset.id} lifeYears`), count(fullYears, `asset-clawback ${asset.id} ${today}`), pounds(clawback, `asset-clawback ${asset.id} ${today}`)] })),
    }],
  }];
}

/** The roles that sign for the grant; the accountable body's chief finance officer where its claims name nobody. */
function signatories(plan: Plan, awardId: string): string[] {
  const named = [...new Set(plan.claims.filter((line) => line.awardId === awardId).map(({ signatory }) => signatory))].sort();
  return named.length > 0 ? named : ["chief finance officer"];
}
