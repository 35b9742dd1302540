import type { Clause, ClauseKind } from "../../conditions/clause";
import type { IsoDate } from "../../financial-year/financial-year";
import { RuleRefusal } from "../rule-refusal";
import { refuseReversedAges } from "./refuse-reversed-ages";

/** A clause as a person fills it in. */
export interface FilledClause extends Omit<Clause, "id" | "serviceId"> {
  readonly service: string | null;
}

type Field = "service" | "ageFrom" | "ageTo" | "words" | "startsOn" | "endsOn";

const fieldsOfKind: Readonly<Record<ClauseKind, readonly Field[]>> = {
  service: ["service"], ages: ["ageFrom", "ageTo"], "need level": ["words"], area: ["words"], purpose: ["words"], "excluded cost type": ["words"], dates: ["startsOn", "endsOn"],
};

/** A filled-in clause for judging by; refuses one that lacks what its kind is about, says something else, or runs backwards. */
export function clauseOf(filled: FilledClause, place: number): Clause {
  const { kind, service, ...rest } = filled;
  const own = fieldsOfKind[kind];
  if (own.every((field) => filled[field] === null)) throw new RuleRefusal(`clauses[${place}].${own[0]}`, `A clause of the kind "${kind}" needs ${own.length === 1 ? "this field" : "this field or the next"}: “${filled.clause}”`);
  const foreign = Object.values(fieldsOfKind).flat().find((field) => !own.includes(field) && filled[field] !== null);
  if (foreign !== undefined) throw new RuleRefusal(`clauses[${place}].${foreign}`, `A clause of the kind "${kind}" does not use this field, which says ${filled[foreign]}; leave it empty, or make a clause of its own of it`);
  refuseReversedAges(filled, `clauses[${place}].ageTo`);
  refuseReversedDays(filled, place);
  return { ...rest, id: String(place), kind, serviceId: service };
}

function refuseReversedDays({ startsOn, endsOn }: { readonly startsOn: IsoDate | null; readonly endsOn: IsoDate | null }, place: number): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw new RuleRefusal(`clauses[${place}].endsOn`, `The last day, ${endsOn}, comes before the first, ${startsOn}. Check the two dates`);
}
