import { pounds, type DocumentSources, type ProducedDocument, say } from "../documents/produced-document";
import { formatPounds } from "../money/format-pounds";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import { askedSection, partnerSection } from "./growth-bid-asked";
import { mergesSections } from "./growth-bid-merges";
import { needSection, rollForwardSection } from "./growth-bid-need";
import { judgementSection, savingsSection } from "./growth-bid-judgement";

/** What a bid for base-budget growth is made from. */
export interface GrowthBidFacts {
  readonly plan: Plan;
  /** That plan, evaluated. */
  readonly evaluation: Evaluation;
  readonly partnerId: string;
  readonly sources: DocumentSources;
}

/**
 * A partner's bid for base-budget growth in the layout of a medium-term financial plan: what is asked by year, its
 * increments with their causes, the need of the whole plan, the budget rolled forward, savings that offset it, and for
 * each ask the risk if it is not agreed, the duty, and the evidence. Source: WE-07, WE-40.
 */
export function growthBidDocument({ plan, evaluation, partnerId, sources }: GrowthBidFacts): ProducedDocument {
  const partner = plan.partners.find(({ id }) => id === partnerId);
  const name = partner?.name ?? partnerId;
  const { years } = evaluation;
  const last = years.at(-1);
  const growth = evaluation.partners.find((each) => each.partnerId === partnerId);
  const lead = growth === undefined || last === undefined || growth.growthTotal === "0.00"
    ? { is: "paragraph" as const, parts: [say(`No growth is asked of ${name} in this version. What somebody has to find stands under “The need of the whole plan”.`)] }
    : { is: "paragraph" as const, parts: [say(`${name} is asked for `), pounds(growth.growth[last] ?? growth.growthTotal, `partners ${partnerId} growth ${last}`), say(` of growth in its base budget by ${last}, `), pounds(growth.growthTotal, `partners ${partnerId} growth total`), say(` over ${years.length} years together.`)] };
  const facts = { plan, evaluation, partnerId, name };
  return {
    title: `Bid for base-budget growth: ${name}`,
    subtitle: `${plan.about.title}, ${plan.about.place}, ${years[0] ?? ""} to ${last ?? ""}`,
    sources, asAt: null,
    sections: [
      { heading: "What is asked", blocks: [lead, ...askedSection(facts)] },
      { heading: "Change on the year before", blocks: partnerSection(facts) },
      { heading: "The need of the whole plan", blocks: needSection(facts) },
      { heading: "The budget rolled forward", blocks: rollForwardSection(facts) },
      { heading: "Savings that offset it", blocks: savingsSection(facts) },
      ...mergesSections(plan, evaluation, partnerId),
      { heading: "Risk, duty and evidence", blocks: judgementSection(facts) },
    ],
  };
}

/** The finding of a bid in one sentence, for the head of its page: "Luton Borough Council is asked for £250,539.16 of growth by 2008/09." */
export function growthBidSentence({ plan, evaluation, partnerId }: Pick<GrowthBidFacts, "plan" | "evaluation" | "partnerId">): string {
  const name = plan.partners.find(({ id }) => id === partnerId)?.name ?? partnerId;
  const last = evaluation.years.at(-1);
  const growth = evaluation.partners.find((each) => each.partnerId === partnerId);
  const asked = last === undefined ? undefined : growth?.growth[last];
  if (growth === undefined || asked === undefined || growth.growthTotal === "0.00") return `No growth is asked of ${name} in this version.`;
  return `${name} is asked for ${formatPounds(asked)} of growth in its base budget by ${last ?? ""}.`;
}
