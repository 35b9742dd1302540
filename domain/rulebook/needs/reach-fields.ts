import { optional, text, wholeNumber } from "../fields";
import { RuleRefusal } from "../rule-refusal";

const age = (title: string) => wholeNumber(title, 0, 25);
const level = (title: string) => wholeNumber(title, 1, 9);

/** Whom a service reaches, as its line in a list. */
export const reachFields = {
  service: text("Service"),
  type: text("Type of service"),
  fromAge: age("From age"), toAge: age("To age, counted in"),
  fromLevel: level("From level of need"), toLevel: level("To level of need"),
  area: optional(text("Area", "Leave empty for everywhere")),
};

interface ReachLine {
  readonly fromAge: number;
  readonly toAge: number;
  readonly fromLevel: number;
  readonly toLevel: number;
}

/** Refuses ages and levels that run backwards. */
export function checkReach(lines: readonly ReachLine[], list: string): void {
  lines.forEach(({ fromAge, toAge, fromLevel, toLevel }, place) => {
    if (toAge < fromAge) throw new RuleRefusal(`${list}[${place}].toAge`, `Age ${toAge} is before age ${fromAge}`);
    if (toLevel < fromLevel) throw new RuleRefusal(`${list}[${place}].toLevel`, `Level ${toLevel} is before level ${fromLevel}`);
  });
}
