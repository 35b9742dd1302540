import { type DocumentSection, type DocumentSources, pounds, type ProducedDocument, rate, say } from "../documents/produced-document";
import { firstDayOf, lastDayOf, type FinancialYear } from "../financial-year/financial-year";
import { spokenDate } from "../financial-year/spoken-date";
import { poundsToPence } from "../money/money";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import { contributionInstalments, poolContributions } from "./pool-contributions";
import { foundPool } from "./pool-partner";
import { upliftOffer } from "./uplift-offer";

interface ContributionsOf {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly poolId: string;
  readonly year: FinancialYear;
  readonly sources: DocumentSources;
}

/**
 * What each partner puts into a pool in a year, in cash and in kind apart; the payments that fall due; and how contributions
 * are carried into the years that an uplift is agreed for, step by step. Source: WE-13, WE-14 and WE-14b.
 */
export function contributionsDocument({ plan, evaluation, poolId, year, sources }: ContributionsOf): ProducedDocument {
  const { pool, evaluated } = foundPool(plan, evaluation, poolId);
  const contributions = poolContributions(plan, evaluation, poolId, year);
  const instalments = contributionInstalments(plan, contributions, firstDayOf(year), lastDayOf(year), poundsToPence).flatMap(({ line, instalments: due }) => due.map((each) => ({ line, each })));
  return {
    title: `Contributions to ${pool.name}`, subtitle: `${plan.about.place}, ${year}`, sources, asAt: null,
    sections: [
      {
        heading: "What partners put in",
        blocks: [{
          is: "table", caption: `Contributions in ${year}, in pounds`, heads: ["Partner", "Recurrent cash", "One-off cash", "In kind, apart"],
          rows: [
            ...contributions.map(({ name, recurrent, oneOff, inKind, lines }) => {
              const from = `baseBudgets ${lines.map(({ line }) => line.id).join(" ")} amount ${year}`;
              return { isTotal: false, cells: [say(name), pounds(recurrent, from), pounds(oneOff, from), pounds(inKind, from)] };
            }),
            { isTotal: true, cells: [say("All cash"), pounds(evaluated.income[year]!, `pools ${poolId} income ${year}`), say(""), say("")] },
          ],
        }],
      },
      ...(instalments.length === 0 ? [] : [{
        heading: "When it is paid",
        blocks: [{
          is: "table" as const, caption: `Instalments in ${year}, in pounds`, heads: ["Contribution", "Due", "Amount", "Received, as the plan has it"],
          rows: instalments.map(({ line, each }) => ({ isTotal: false, cells: [say(line.name), say(spokenDate(each.dueOn)), pounds(each.amount, `instalments ${each.id} amount`), say(each.receivedOn === null ? "No day is entered" : spokenDate(each.receivedOn))] })),
        }],
      }]),
      ...plan.uplifts.filter((uplift) => uplift.poolId === poolId).flatMap((uplift) => upliftSection(plan, evaluation, uplift)),
    ],
  };
}

function upliftSection(plan: Plan, evaluation: Evaluation, uplift: Plan["uplifts"][number]): DocumentSection[] {
  const offer = upliftOffer(plan, evaluation, uplift);
  if (offer === null) return [];
  const from = `contribution-uplift uplifts ${uplift.id}`;
  const step = (words: string, amount: Parameters<typeof pounds>[0], isTotal = false) => ({ isTotal, cells: [say(words), pounds(amount, from)] });
  return [{
    heading: `Into ${uplift.year}`,
    blocks: [
      { is: "paragraph", parts: [say("Inflation "), rate(uplift.inflation, `uplifts ${uplift.id} inflation`), say(", efficiency "), rate(uplift.efficiency, `uplifts ${uplift.id} efficiency`), say(` ${uplift.efficiencyIs}.`)] },
      { is: "table", caption: "Step by step, in pounds", heads: ["Step", "Pounds"], rows: [step(`Contributions of ${offer.yearBefore}`, offer.thisYear), step("Recurrent changes", uplift.recurrentChanges), step("Rolled forward", offer.rolledForward), step("Inflation", offer.inflation), step("Planned changes", uplift.plannedChanges), step("Less efficiency", offer.efficiency), step(`The pool of ${uplift.year}`, offer.pool, true)] },
      { is: "table", caption: "Each partner, in pounds", heads: ["Partner", offer.yearBefore, `Offered for ${uplift.year}`, "Change"], rows: offer.partners.map(({ name, before, offered, change }) => ({ isTotal: false, cells: [say(name), ...[before, offered, change].map((amount) => pounds(amount, from))] })) },
    ],
  }];
}
