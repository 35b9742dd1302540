import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { exportGrants, type GivingExport, type LeftOut } from "./giving-package";
import type { GrantSource } from "./json-value";

/** What the file says of the plan that it was made from. */
export interface OwnAwardsFrom {
  readonly trustName: string;
  readonly scenarioName: string;
  readonly version: number;
  readonly contentHash: string;
}

/** What counts as awarded: a funder's letter has said so. Money that is only indicated or provisional is no award yet. */
const isAwarded = (certainty: Line<"awards">["certainty"]): boolean => certainty === "confirmed" || certainty === "received";

/**
 * The awards of a plan as grants in the 360Giving standard, with the accountable body as recipient. The day of the
 * award is that of the first letter that confirmed it, the amount is what the plan has in its confirmed years, and
 * what was disbursed is the instalments that came. An award that no letter confirms, or without a confirmed year, is
 * left out and named.
 */
export function exportOwnAwards(plan: Plan, { sources, years }: Pick<Evaluation, "sources" | "years">, from: OwnAwardsFrom): GivingExport {
  const prefix = `360G-${slugOf(plan.about.place)}`;
  const leftOut: LeftOut[] = [];
  const grants = plan.awards.flatMap((award, at) => {
    const grantId = `${prefix}-${award.id}`;
    const leave = (field: string, why: string) => {
      leftOut.push({ grantId, field, printed: "", why, wholeGrant: true });
      return [];
    };
    const [awardDate] = plan.determinations.filter((letter) => letter.awardId === award.id && isAwarded(letter.certainty)).map(({ receivedOn }) => receivedOn).sort();
    if (awardDate === undefined) return leave("awardDate", `No letter has confirmed ${award.name}, so there is no day on which it was awarded`);
    const source = sources.find(({ collection, id }) => collection === "awards" && id === award.id);
    const confirmed = years.filter((year) => source !== undefined && isAwarded(source.certainty[year]!) && poundsToPence(source.amounts[year]!) > 0n);
    if (source === undefined || confirmed.length === 0) return leave("amountAwarded", `None of the plan’s years has confirmed money of ${award.name}`);
    const recipient = plan.partners.find(({ id }) => id === award.accountableBodyId);
    if (recipient === undefined) return leave("recipientOrganization", `The plan does not have the partner that answers for ${award.name}`);
    const awarded = sumPence(confirmed.map((year) => poundsToPence(source.amounts[year]!)));
    const paid = plan.instalments.filter(({ collection, lineId, receivedOn }) => collection === "awards" && lineId === award.id && receivedOn !== null);
    const dates = { ...(award.startsOn !== null && { startDate: award.startsOn }), ...(award.endsOn !== null && { endDate: award.endsOn }) };
    const grant: GrantSource = {
      id: grantId,
      title: award.name,
      description: `${award.name} of ${confirmed.join(", ")}${award.basis === "synthetic" ? "; the amount is made up for a demonstration" : ""}`,
      currency: "GBP",
      amountAwarded: numberOf(awarded),
      ...(paid.length > 0 && { amountDisbursed: numberOf(sumPence(paid.map(({ amount }) => poundsToPence(amount)))) }),
      awardDate,
      ...(Object.keys(dates).length > 0 && { plannedDates: [dates] }),
      recipientOrganization: [{ id: `${prefix}-org:${recipient.id}`, name: recipient.name }],
      fundingOrganization: [{ id: `${prefix}-org:${slugOf(award.funder)}`, name: award.funder }],
      grantProgramme: [{ title: award.name }],
    };
    return [{ position: at + 1, grantId, source: grant }];
  });
  const { trustName, scenarioName, version, contentHash } = from;
  const made = exportGrants([grants], {
    publisher: trustName,
    title: `Awards of ${scenarioName}, version ${version}`,
    description: `Made from version ${version} of “${scenarioName}”, ${contentHash}. Identifiers begin with ${prefix}, which stands for a prefix that the publisher registers with 360Giving.`,
  });
  return { document: made.document, leftOut: [...leftOut, ...made.leftOut] };
}

/** Whole pence as a number of JSON; its figures are those of the pounds and pence. */
const numberOf = (pence: bigint): number => Number(penceToPounds(pence));

const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "unnamed";
