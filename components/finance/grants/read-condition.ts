import { conditionFields, type ConditionField, type ConditionKind } from "@/domain/plan/condition-fields";
import { compareRatios, one, readRatio, zero } from "@/domain/money/ratio";
import type { Line } from "@/domain/plan/plan";
import { conditionKind } from "@/domain/plan/lines/grants";
import type { TypedQuery } from "../typed-query";

export type TypedCondition = Omit<Line<"conditions">, "id" | "awardId">;

/** The kind that was chosen; null while none is. */
export function chosenKind(query: TypedQuery): ConditionKind | null {
  const read = conditionKind.safeParse(query.text("kind"));
  return read.success ? read.data : null;
}

/** The name of a field in the form. Words of one kind mean something else than those of another, so they are not carried over when the kind is changed. */
export function conditionFieldName(kind: ConditionKind, field: ConditionField): string {
  if (field !== "words") return `c-${field}`;
  return `c-words-${kind === "minimum share" || kind === "maximum share" ? "purpose" : kind.replaceAll(" ", "-")}`;
}

const missing: Readonly<Record<ConditionField, string>> = {
  serviceId: "Choose a service", ageFrom: "Enter the youngest age", ageTo: "Enter the oldest age", words: "Say what it is about, in the words of the plan", startsOn: "Enter a day", endsOn: "Enter a day", share: "Enter a share, like 25%", amount: "Enter an amount in pounds",
};

/**
 * Reads a condition from its form: only the fields of its kind. What is missing or cannot be is told in the query's
 * faults, at the field; null then.
 */
export function readCondition(query: TypedQuery, kind: ConditionKind): TypedCondition | null {
  const before = query.faults.length;
  const { needs, needsOneOf, mayHave } = conditionFields[kind];
  const has = (field: ConditionField): boolean => needs.includes(field) || needsOneOf.includes(field) || mayHave.includes(field);
  const asked = (field: ConditionField): string | undefined => (needs.includes(field) ? missing[field] : undefined);
  const words = (field: "serviceId" | "words"): string | null => (!has(field) ? null : needs.includes(field) ? query.words(conditionFieldName(kind, field), missing[field]) : query.wordsOrNull(conditionFieldName(kind, field)));
  const age = (field: "ageFrom" | "ageTo"): number | null => (has(field) ? query.whole(`c-${field}`, missing[field]) : null);
  const day = (field: "startsOn" | "endsOn") => (has(field) ? query.day(`c-${field}`, asked(field)) : null);
  const condition: TypedCondition = {
    kind, serviceId: words("serviceId"), ageFrom: age("ageFrom"), ageTo: age("ageTo"), words: words("words"), startsOn: day("startsOn"), endsOn: day("endsOn"),
    share: has("share") ? query.share("c-share", asked("share")) : null, amount: has("amount") ? query.pounds("c-amount", asked("amount")) : null,
    clause: query.words("clause", "Quote the clause of the funder’s terms: it is shown whenever something is refused") ?? "",
    owner: query.wordsOrNull("owner"), dueOn: query.day("dueOn"), doneOn: null, evidence: query.wordsOrNull("evidence"),
  };
  if (query.faults.length === before) checkSense(query, condition, needsOneOf);
  return query.faults.length > before ? null : condition;
}

function checkSense(query: TypedQuery, { kind, ageFrom, ageTo, startsOn, endsOn, share, ...rest }: TypedCondition, needsOneOf: readonly ConditionField[]): void {
  if (needsOneOf.length > 0 && needsOneOf.every((field) => ({ ageFrom, ageTo, startsOn, endsOn, share, ...rest })[field] === null)) query.fault(`c-${needsOneOf[0] ?? ""}`, kind === "dates" ? "Enter the first or the last day on which it may be spent" : "Choose a service, or enter a purpose");
  if (ageFrom !== null && ageTo !== null && ageTo < ageFrom) query.fault("c-ageTo", `The ages go from ${ageFrom} to ${ageTo}, which is backwards. Swap the two`);
  for (const [field, age] of [["c-ageFrom", ageFrom], ["c-ageTo", ageTo]] as const) if (age !== null && age > 25) query.fault(field, "Ages go up to 25");
  if (rest.amount !== null && rest.amount.startsWith("-")) query.fault("c-amount", "The amount of a condition cannot be less than nothing");
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) query.fault("c-endsOn", "The last day comes before the first. Change one of the two");
  if (share !== null && (compareRatios(readRatio(share), zero) <= 0 || compareRatios(readRatio(share), one) > 0)) query.fault("c-share", "A share lies above 0% and goes up to 100%");
}
