import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatPounds } from "@/domain/money/format-pounds";
import { formatRate, nameOfId } from "@/domain/plan/format-field";
import type { Line, Plan } from "@/domain/plan/plan";

/** What a condition says, short enough for a table: "only for ages 5 to 13", "at least 25% for reducing youth crime". */
export function conditionInWords(plan: Plan, line: Line<"conditions">): string {
  const { kind, serviceId, ageFrom, ageTo, words, startsOn, endsOn, share, amount } = line;
  const what = serviceId !== null ? nameOfId(serviceId, plan) : (words ?? "any service");
  const part = share === null ? "" : formatRate(share);
  switch (kind) {
    case "service": return `Only for ${what}`;
    case "ages": return `Only for ages ${ageFrom ?? 0} to ${ageTo ?? 25}`;
    case "need level": return what.toLowerCase().includes("level") ? `Only for ${what}` : `Only for need level ${what}`;
    case "area": return `Only in ${what}`;
    case "purpose": return `Only for ${what}`;
    case "excluded cost type": return `Not for ${what}`;
    case "dates": return ["Only", startsOn === null ? null : `from ${spokenDate(startsOn)}`, endsOn === null ? null : `to ${spokenDate(endsOn)}`].filter((each) => each !== null).join(" ");
    case "minimum share": return `At least ${part} for ${what}`;
    case "maximum share": return `At most ${part} for ${what}`;
    case "rate": return `Pays ${part} of eligible cost${serviceId === null ? "" : ` of ${what}`}${amount === null ? "" : `, at most ${formatPounds(amount)} a year`}`;
    case "additionality floor": return `Base budgets keep paying ${amount === null ? "" : formatPounds(amount)} a year${serviceId === null ? "" : ` for ${what}`}`;
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}
