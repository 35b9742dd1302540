import { RuleRefusal } from "../rule-refusal";

/** Refuses a name that stands twice in a list, at the path of the second: "partners[2].name". */
export function refuseTwice(names: readonly string[], pathOf: (place: number) => string): void {
  names.forEach((name, place) => {
    if (names.indexOf(name) !== place) throw new RuleRefusal(pathOf(place), `"${name}" stands here a second time; give each once`);
  });
}

/** The place of a name in a list, from nought; refuses a missing name and one that is not there. `among` says what the list holds: "partners". */
export function placeOf(name: string | null, names: readonly string[], path: string, among: string): number {
  if (name === null) throw new RuleRefusal(path, `Name one of the ${among} here: ${names.join(", ")}`);
  const place = names.indexOf(name);
  if (place < 0) throw new RuleRefusal(path, `"${name}" is not one of the ${among}: ${names.join(", ")}`);
  return place;
}
