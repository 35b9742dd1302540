import { costType } from "../choices";
import { conditionFields, type ConditionField, type ConditionKind } from "../condition-fields";
import type { Line, Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** Each condition has the fields of its kind and no others, and each restricted award says what it may pay for. */
export function checkConditions(plan: Plan): PlanProblem[] {
  return [...plan.conditions.flatMap((line, at) => checkCondition(line, `conditions[${at}]`)), ...checkRestricted(plan)];
}

/** How a condition of each kind is spoken of. */
const called: Readonly<Record<ConditionKind, string>> = {
  "service": "A condition on a service", "ages": "A condition on ages", "need level": "A condition on a need level", "area": "A condition on an area",
  "purpose": "A condition on a purpose", "excluded cost type": "A condition that excludes a type of cost", "dates": "A condition on dates",
  "minimum share": "A minimum share", "maximum share": "A maximum share", "rate": "A condition on a rate", "additionality floor": "An additionality floor",
};

const allFields: readonly ConditionField[] = ["serviceId", "ageFrom", "ageTo", "words", "startsOn", "endsOn", "share", "amount"];

function checkCondition(line: Line<"conditions">, path: string): PlanProblem[] {
  const { needs, needsOneOf, mayHave } = conditionFields[line.kind];
  const empty = (field: ConditionField): boolean => line[field] === null;
  const known = new Set([...needs, ...needsOneOf, ...mayHave]);
  const problems = [
    ...needs.filter(empty).map((field) => ({ path: `${path}.${field}`, message: `${called[line.kind]} needs ${needs.join(" and ")}` })),
    ...allFields.filter((field) => !known.has(field) && !empty(field)).map((field) => ({ path: `${path}.${field}`, message: `${called[line.kind]} has no ${field}; leave it out` })),
  ];
  if (needsOneOf.length > 0 && needsOneOf.every(empty)) problems.push({ path: `${path}.${needsOneOf[0] ?? ""}`, message: `${called[line.kind]} needs ${needsOneOf.join(" or ")}` });
  if (line.kind === "excluded cost type" && line.words !== null && !costType.safeParse(line.words).success) {
    problems.push({ path: `${path}.words`, message: `"${line.words}" is no type of cost of this plan; choose one of ${costType.options.join(", ")}` });
  }
  return problems;
}

/** The kinds of condition that say what money is for; the others only limit how much, when, or on which costs. */
const saysWhatFor: ReadonlySet<ConditionKind> = new Set(["service", "ages", "need level", "area", "purpose"]);

function checkRestricted(plan: Plan): PlanProblem[] {
  const conditioned = new Set(plan.conditions.filter((line) => saysWhatFor.has(line.kind)).map((line) => line.awardId));
  return plan.awards.flatMap((line, at) =>
    line.restricted && !conditioned.has(line.id) ? [{ path: `awards[${at}].restricted`, message: `${line.name} is restricted, so it needs at least one condition on what it may pay for: a service, ages, a need level, an area or a purpose` }] : [],
  );
}
