import { count, type DocumentSection, pounds, rate, say } from "../documents/produced-document";
import { penceToPounds } from "../money/money";
import { baseBudgetLadders } from "./base-budget-ladder";
import { evidenceOf, evidenceOverrides } from "./evidence-of";
import { bidRow, type BidSectionFacts } from "./growth-bid-asked";
import { savingsTargetsOf } from "./savings-of";

type Blocks = DocumentSection["blocks"];

/** The partner's savings targets, which touch its unrestricted money only. */
export function savingsSection({ plan, evaluation, partnerId, name }: BidSectionFacts): Blocks {
  const targets = savingsTargetsOf(plan, evaluation).filter(({ target }) => target.partnerId === partnerId);
  if (targets.length === 0) return [{ is: "paragraph", parts: [say(`No savings target is stated for ${name}.`)] }];
  return [{
    is: "table", caption: `Savings targets of ${name}: a share of unrestricted money only`, heads: ["Year", "Unrestricted money", "Restricted grants, left out", "Share", "Saving to find", "Savings in the plan"],
    rows: targets.map(({ target, year, unrestricted, restricted, saving, planned }) => bidRow(year, [
      pounds(penceToPounds(unrestricted), `savingsTargets ${target.id} unrestricted ${year}`), pounds(penceToPounds(restricted), `savingsTargets ${target.id} restricted ${year}`), rate(target.share, `savingsTargets ${target.id} share`),
      pounds(penceToPounds(saving), `savingsTargets ${target.id} saving ${year}`), pounds(penceToPounds(planned), `savingsTargets ${target.id} planned ${year}`),
    ])),
  }];
}

/** For each ask: its place, whether it fits the headroom, what happens without it, whether a duty stands behind it, and what evidence is held. */
export function judgementSection({ plan, evaluation, partnerId }: BidSectionFacts): Blocks {
  const ladder = baseBudgetLadders(plan, evaluation).find((each) => each.partnerId === partnerId);
  if (ladder === undefined || ladder.rungs.length === 0) return [{ is: "paragraph", parts: [say("Nothing is asked, so there is nothing to judge.")] }];
  const overrides = evidenceOverrides(plan);
  return [
    {
      is: "table", caption: "What a budget meeting asks of each bid", heads: ["Ask", "Place", "Headroom", "If it is not agreed", "Statutory", "Evidence held"],
      rows: ladder.rungs.map(({ line, place, fits, failsIn }) => {
        const evidence = line.serviceId === null ? null : evidenceOf(plan, line.serviceId);
        const duty = evidence?.lines.find(({ kind }) => kind === "link to a statutory duty");
        return bidRow(line.name, [
          count(place, `baseBudgets ${line.id} priority`), say(ladder.headroom.every((pence) => pence === null) ? "Not stated" : fits ? "Within" : failsIn === null ? "Below the line" : `Below the line, from ${failsIn}`),
          say(line.riskIfNotAgreed ?? "Not stated"), say(duty === undefined ? "No duty stated" : `Yes: ${duty.source}`),
          evidence === null ? say("Of no one service") : count(evidence.held.length, `evidence ${evidence.serviceId} held`),
        ]);
      }),
    },
    ...overrides.map(({ routeId, routeName, serviceName, held, threshold, reason }) => ({
      is: "paragraph" as const,
      parts: [say(`${routeName} goes into base budgets although ${serviceName} has `), count(held, `exitRoutes ${routeId} evidence held`), say(" of the "), count(threshold, "about evidenceThreshold"), say(` kinds of evidence the board asks for. Reason given: ${reason ?? "none"}`)],
    })),
  ];
}
