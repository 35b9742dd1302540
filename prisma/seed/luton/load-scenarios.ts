import { confirmationRequest } from "@/domain/decisions/confirm-funding";
import { add, money, noMoney, toPounds } from "@/domain/money/money";
import { diff } from "@/domain/plan/change";
import { evaluate } from "@/domain/plan/evaluate";
import { write } from "@/server/database/write";
import type { Scope } from "@/server/database/scope";
import type { Plan } from "@/domain/plan/plan";
import { confirmFunding } from "@/server/confirmations/commands";
import { contentHash } from "@/server/scenario/content-hash";
import { createScenario, saveScenarioVersion } from "@/server/scenario/commands";
import { loadEndingProjectOptions } from "./ending-projects-options";
import { endingProjects, endingProjectsQuestion } from "./ending-projects-plan";
import { grantsPlans, grantsQuestion } from "./grants-plan";
import { lutonPlans, planOf } from "./plans";
import { loadPoolHappenings } from "./pool-happenings";
import { pooledFundPlan } from "./pooled-fund-plan";
import { ringFencePlans } from "./ring-fence-plans";

interface Question {
  readonly id: string;
  readonly title: string;
  readonly question: string;
}

interface FirstVersion {
  readonly id: string;
  readonly name: string;
  readonly doNothing: boolean;
  readonly plan: Plan;
  readonly reason: string;
}

const ringFenceQuestion = {
  id: "ring-fenced-grants",
  title: "Ring-fenced grants",
  question: "Two grants may only pay for children of certain ages. Which money pays for what?",
} as const satisfies Question;

const pooledFundQuestion = {
  id: "childrens-pooled-fund",
  title: "Children's pooled fund",
  question: "Three partners pool what they spend on children. Who puts in what, and who bears what goes over?",
} as const satisfies Question;

export const familySupportQuestion = {
  id: "family-support-workers",
  title: "Family support workers",
  question: "Three grants end within three years. Who pays the family workers then?",
} as const;

/** Fixed keys: a load that was cut off carries on, and what is written already is not written twice. */
const keyOf = (step: string) => `demonstration ${step}`;

/** Mainstreaming as it was first put: all of the growth from the council. Its confirmation lapses with version 2. */
function councilPaysAlone(plan: Plan): Plan {
  const other = (id: string) => id.replace("primary-care-trust", "council");
  const isGrowthOf = (partner: string, id: string) => id.startsWith(`${partner}-growth`);
  const moved = <Line extends { readonly id: string; readonly amount: string }>(lines: readonly Line[]): Line[] =>
    lines.map((line) => {
      if (isGrowthOf("primary-care-trust", line.id)) return { ...line, amount: toPounds(noMoney) };
      const share = lines.find((candidate) => isGrowthOf("primary-care-trust", candidate.id) && other(candidate.id) === line.id);
      return share ? { ...line, amount: toPounds(add(money(line.amount), money(share.amount))) } : line;
    });
  return { ...plan, baseBudgets: moved(plan.baseBudgets), statedAmounts: moved(plan.statedAmounts) };
}

/** Luton's two questions with their scenarios, and what the finance managers have said of them so far. */
export async function loadLutonScenarios(scopeOf: (personId: string) => Scope): Promise<void> {
  const officer = scopeOf("commissioning");
  const inFull = planOf(lutonPlans.mainstreamInFull);
  await putQuestion(officer, familySupportQuestion, [
    { id: "do-nothing", name: "Do nothing", doNothing: true, plan: planOf(lutonPlans.doNothing), reason: "What happens if the grants end and nobody decides" },
    { id: "mainstream-in-full", name: "Mainstream in full", doNothing: false, plan: councilPaysAlone(inFull), reason: "Base budgets take over every grant as it ends" },
    { id: "taper-to-headroom", name: "Taper to headroom", doNothing: false, plan: planOf(lutonPlans.taperToHeadroom), reason: "A smaller service, within the headroom of each year" },
    { id: "merge-under-three-coordinators", name: "Merge under three co-ordinators", doNothing: false, plan: planOf(lutonPlans.mergeUnderThreeCoordinators), reason: "One service managed by three family worker co-ordinators" },
  ]);
  await putQuestion(officer, ringFenceQuestion, [
    { id: "restricted-money-first", name: "Restricted money first", doNothing: true, plan: planOf(ringFencePlans.moneyAsItStands), reason: "The money as it stands, each grant used for what it is for" },
    { id: "base-budget-first", name: "Base budget first", doNothing: false, plan: planOf(ringFencePlans.baseBudgetFirst), reason: "As the accounts were kept so far: the base budget pays first" },
  ]);
  await putQuestion(officer, grantsQuestion, [
    { id: "grants-as-they-stand", name: "Grants as they stand", doNothing: true, plan: grantsPlans.asTheyStand, reason: "Every grant under its own terms, as the letters say" },
    { id: "rolled-into-one-grant", name: "Rolled into one grant", doNothing: false, plan: grantsPlans.rolledIntoOne, reason: "Two grants go into one on 1 April 2007, the Children's Fund kept inside it" },
  ]);
  await putQuestion(officer, pooledFundQuestion, [{ id: "pool-as-agreed", name: "Pool as agreed", doNothing: true, plan: planOf(pooledFundPlan), reason: "The pooled funds as their agreements stand" }]);
  await loadPoolHappenings(scopeOf);
  await putQuestion(officer, endingProjectsQuestion, [{ id: "ending-projects-do-nothing", name: "Each ends with its grant", doNothing: true, plan: planOf(endingProjects), reason: "What happens to the three projects if nobody decides" }]);
  await loadEndingProjectOptions(scopeOf("finance.council"));

  await confirm(scopeOf("finance.council"), { scenarioId: "mainstream-in-full", version: 1, plan: councilPaysAlone(inFull), conditions: null });
  await saveScenarioVersion({
    scope: officer, idempotencyKey: keyOf("mainstream-in-full version 2"), scenarioId: "mainstream-in-full", baseVersion: 1,
    changes: diff(councilPaysAlone(inFull), inFull), reason: "The primary care trust agrees to bear three tenths of the growth",
  });
  const taper = { scenarioId: "taper-to-headroom", version: 1, plan: planOf(lutonPlans.taperToHeadroom), conditions: "The part left unfunded in each year is found by the projects themselves before it is spent." };
  await confirm(scopeOf("finance.council"), taper);
  await confirm(scopeOf("finance.pct"), taper);
  await confirm(scopeOf("finance.council"), { scenarioId: "merge-under-three-coordinators", version: 1, plan: planOf(lutonPlans.mergeUnderThreeCoordinators), conditions: null });
}

/** Puts a question before the board with the first version of each of its scenarios. */
async function putQuestion(officer: Scope, question: Question, scenarios: readonly FirstVersion[]): Promise<void> {
  const step = question.id === familySupportQuestion.id ? "question" : `question ${question.id}`;
  await write({ scope: officer, act: "put a question", idempotencyKey: keyOf(step) }, async (db) => {
    await db.question.create({ data: { trustId: officer.trustId, ...question } });
    return { result: null, audit: { subject: "question", subjectId: question.id, detail: { ...question } } };
  });
  for (const [position, { id, name, doNothing, plan, reason }] of scenarios.entries()) {
    await write({ scope: officer, act: "create a scenario", idempotencyKey: keyOf(id) }, async (db, now) => {
      const stored = await createScenario(db, plan, { scope: officer, id, questionId: question.id, name, doNothing, parent: null, position, reason, at: now });
      return { result: null, audit: { subject: "scenario version", subjectId: `${id}/1`, detail: { ...stored, name } } };
    });
  }
}

/** A finance manager relies on every source of the own organisation and says so. */
async function confirm(scope: Scope, of: { scenarioId: string; version: number; plan: Plan; conditions: string | null }): Promise<void> {
  const { sources } = confirmationRequest(evaluate(of.plan), scope.organisationId);
  await confirmFunding({
    scope, idempotencyKey: keyOf(`${of.scenarioId}/${of.version} confirmed by ${scope.accountId}`), scenarioId: of.scenarioId, version: of.version, contentHash: contentHash(of.plan),
    outcome: of.conditions === null ? "confirmed" : "confirmed with conditions",
    statement: "The sources named here are enough for what this version takes from us in each year.",
    conditions: of.conditions, reliedOn: sources.map(({ sourceId, year }) => ({ sourceId, year })),
  });
}
