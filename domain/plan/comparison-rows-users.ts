import { readRatio } from "../money/ratio";
import { wholeWeights } from "../money/whole-weights";
import { byId } from "./canonical-plan";
import type { Line, Plan } from "./plan";

/** What a row of a breakdown stands for. */
export interface Owner {
  readonly id: string;
  readonly label: string;
}

/** What a plan does not tell apart. */
export const notStated: Owner = { id: "not-stated", label: "Not stated" };

/** What a service's users may be told apart by. */
export type UserTrait = "need-level" | "area" | "age";

type Users = Pick<Line<"portions">, "ageFrom" | "ageTo" | "needLevel" | "area">;

/** One part of a service's users, with a whole number that says how large it is beside the others. */
export interface UserShare {
  readonly owner: Owner;
  readonly weight: bigint;
}

/** For each service its users by need level, area or age, in the plan's own words; "not stated" where it says nothing. */
export function usersBy(plan: Plan, trait: UserTrait): ReadonlyMap<string, readonly UserShare[]> {
  const portions = new Map<string, Line<"portions">[]>();
  for (const portion of [...plan.portions].sort(byId)) portions.set(portion.serviceId, [...(portions.get(portion.serviceId) ?? []), portion]);
  return new Map(plan.services.map((service): [string, UserShare[]] => {
    const own = portions.get(service.id);
    if (own === undefined) return [service.id, [{ owner: ownerOf(service, trait), weight: 1n }]];
    const weights = wholeWeights(own.map(({ share }) => readRatio(share)));
    return [service.id, own.map((portion, position) => ({ owner: ownerOf(portion, trait), weight: weights[position] ?? 0n }))];
  }));
}

function ownerOf({ ageFrom, ageTo, needLevel, area }: Users, trait: UserTrait): Owner {
  if (trait === "age") return { id: `${String(ageFrom).padStart(2, "0")}-${String(ageTo).padStart(2, "0")}`, label: ageFrom === ageTo ? `Aged ${ageFrom}` : `Aged ${ageFrom} to ${ageTo}` };
  const words = trait === "area" ? area : needLevel;
  return words === null ? notStated : { id: `is-${words}`, label: words };
}
