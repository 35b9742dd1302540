import { count, pounds, say, type DocumentSection, type DocumentSources, type ProducedDocument } from "../documents/produced-document";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { spokenDate } from "../financial-year/spoken-date";
import type { Evaluation } from "../plan/evaluation";
import { listInWords } from "../plan/number-in-words";
import type { Line, Plan } from "../plan/plan";
import { assetOnDay } from "./asset-on-day";
import { type UsagePart, usageParts } from "./usage-part";
import { partSection } from "./usage-tables";
import { type YearEnd, yearEnds } from "./year-ends";

interface UsageOf {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly sources: DocumentSources;
  readonly awardId: string;
  /** The day on which the statement is made: it divides what is spent from what is planned, and assets are looked at on it. */
  readonly today: IsoDate;
}

/**
 * What a funder is told about the use of one grant, as at a day: what was awarded, received and spent in the years that are over, what is planned for the others,
 * what is carried on and what goes back, what was bought with it, and who signs for the years that are over. Null where the plan has no such grant.
 */
export function usageDocument({ plan, evaluation, sources, awardId, today }: UsageOf): ProducedDocument | null {
  const award = plan.awards.find(({ id }) => id === awardId);
  const source = evaluation.sources.find(({ id }) => id === awardId);
  if (award === undefined || source === undefined) return null;
  const { years } = evaluation;
  const ends = yearEnds(award, source, years);
  const parts = usageParts(years, today).map((part) => ({ part, ends: ends.filter(({ year }) => part.years.includes(year)) }));
  const body = plan.partners.find(({ id }) => id === award.accountableBodyId)?.name ?? award.accountableBodyId;
  return {
    title: `Statement of use: ${award.name}`,
    subtitle: `${body} to ${award.funder}, ${years[0] ?? ""} to ${years.at(-1) ?? ""}, as at ${spokenDate(today)}`,
    sources, asAt: today,
    sections: [
      { heading: "The grant", blocks: [
        { is: "paragraph", parts: [say(`${award.name} is paid by ${award.funder} to ${body}${award.power === null ? "" : ` under the ${award.power}`}${award.letter === null ? "" : `, letter ${award.letter}`}. A full year gives `), pounds(award.amount, `awards ${award.id} amount`), say(".")] },
        { is: "paragraph", parts: [say(standing(parts, today))] },
      ] },
      ...parts.map(({ part, ends: own }) => partSection({ plan, evaluation, award, source, part, ends: own })),
      ...assets(plan, award, today),
      ...certificate(certified(parts), signatories(plan, awardId)),
    ],
  };
}

type Parts = readonly { readonly part: UsagePart; readonly ends: readonly YearEnd[] }[];

/** The years that a certificate can speak of: they are over, and the grant had money in them. */
const certified = (parts: Parts): FinancialYear[] => parts.flatMap(({ part: { kind }, ends }) => (kind === "over" ? ends.filter(({ spendable }) => spendable !== "0.00").map(({ year }) => year) : []));

/** Which years are over on the day of the statement and which are planned, and why nothing is certified where nothing is. */
function standing(parts: Parts, today: IsoDate): string {
  const yearsOf = (kind: UsagePart["kind"]): readonly FinancialYear[] => parts.find(({ part }) => part.kind === kind)?.part.years ?? [];
  const [over, planned] = [yearsOf("over"), yearsOf("planned")];
  const day = `As at ${spokenDate(today)}`;
  if (over.length === 0) return `${day}, none of the years of this statement is over: their use is planned, and there is nothing to certify yet.`;
  const said = `${day}, ${listInWords(over)} ${over.length === 1 ? "is" : "are"} over${planned.length === 0 ? "" : `; the use of ${listInWords(planned)} is planned and is not certified`}.`;
  return certified(parts).length > 0 ? said : `${said} This grant had nothing to spend in ${listInWords(over)}, so there is nothing to certify.`;
}

/** A line to sign for each role, for the years that are over; nothing where none can be certified. */
const certificate = (years: readonly FinancialYear[], roles: readonly string[]): DocumentSection[] => (years.length === 0 ? [] : [{
  heading: "Signed",
  blocks: roles.map((role) => ({ is: "paragraph" as const, parts: [say(`I certify that in ${listInWords(years)} this grant was spent as its terms say, as far as this statement goes. Signed ______________________ ${role}. Date ______________`)] })),
}]);

function assets(plan: Plan, award: Line<"awards">, today: IsoDate): DocumentSection[] {
  const own = plan.assets.filter(({ awardId }) => awardId === award.id).map((asset) => assetOnDay(asset, today));
  if (own.length === 0) return [];
  return [{
    heading: "Bought with the grant",
    blocks: [{
      is: "table", caption: `Assets, as at ${spokenDate(today)}`, heads: ["Asset", "Bought", "Cost", "Written down over, in years", "Full years of use", "Goes back, or would if disposed of today"],
      rows: own.map(({ asset, fullYears, clawback, isDisposed }) => ({ isTotal: false, cells: [say(asset.disposedOn === null ? asset.name : `${asset.name}, ${isDisposed ? "" : "to be "}disposed of on ${spokenDate(asset.disposedOn)}`), say(spokenDate(asset.boughtOn)), pounds(asset.amount, `assets ${asset.id} amount`), count(asset.lifeYears, `assets ${asset.id} lifeYears`), count(fullYears, `asset-clawback ${asset.id} ${today}`), pounds(clawback, `asset-clawback ${asset.id} ${today}`)] })),
    }],
  }];
}

/** The roles that sign for the grant; the accountable body's chief finance officer where its claims name nobody. */
function signatories(plan: Plan, awardId: string): string[] {
  const named = [...new Set(plan.claims.filter((line) => line.awardId === awardId).map(({ signatory }) => signatory))].sort();
  return named.length > 0 ? named : ["chief finance officer"];
}
