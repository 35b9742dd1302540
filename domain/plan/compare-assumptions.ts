import { spokenDate } from "../financial-year/spoken-date";
import { isoDate } from "./fields";
import { diff } from "./change";
import { formatField } from "./format-field";
import type { Plan } from "./plan";

/** One assumption that is not the same in every column, with its value in each, in the order of the columns. */
export interface DifferingAssumption {
  readonly id: string;
  readonly label: string;
  readonly note: string | null;
  /** For people; "not in this plan" where a plan has no such line. */
  readonly values: readonly string[];
}

const awardFields = ["amount", "startsOn", "endsOn", "certainty", "restricted"] as const;
const awardWords: Readonly<Record<(typeof awardFields)[number], string>> = { amount: "a full year’s grant", startsOn: "start of the grant", endsOn: "end of the grant", certainty: "how sure the grant is", restricted: "whether the grant is restricted" };

/**
 * The assumptions that are not the same everywhere: which grants count by how sure they are, each year's rise of each
 * index, and of each grant its amount, days, certainty and share of a year. They are found by the changes that lead from
 * the first plan to each of the others, so that nothing else than `diff` says what differs.
 */
export function assumptionsThatDiffer(plans: readonly Plan[]): DifferingAssumption[] {
  const [first] = plans;
  if (first === undefined) return [];
  const rows = plans.flatMap((plan) => diff(first, plan)).flatMap((change): DifferingAssumption[] => {
    if (change.collection === "about") return change.type === "changed" && change.field === "certaintyPolicy" ? [row("policy", "Grants that count", "By how sure they are", (plan) => plan.about.certaintyPolicy)] : [];
    const find = <Name extends "indexRates" | "awards" | "awardYears">(name: Name) => plans.flatMap((plan): readonly Plan[Name][number][] => plan[name]).find(({ id }) => id === change.id);
    if (change.collection === "indexRates") return rateRows(find("indexRates"));
    if (change.collection === "awards") return awardRows(find("awards"), change.type === "changed" ? [change.field] : ["amount"]);
    return change.collection === "awardYears" ? shareRows(find("awardYears")) : [];
  });
  return [...new Map(rows.map((each) => [each.id, each])).values()].filter(({ values }) => values.some((value) => value !== values[0]));

  function row(id: string, label: string, note: string | null, read: (plan: Plan) => string | undefined): DifferingAssumption {
    return { id, label, note, values: plans.map((plan) => read(plan) ?? "not in this plan") };
  }
  function rateRows(line: Plan["indexRates"][number] | undefined): DifferingAssumption[] {
    if (line === undefined) return [];
    const { index, year } = line;
    return [row(`rate ${index} ${year}`, `${index.charAt(0).toUpperCase()}${index.slice(1)}, ${year}`, "Rise over the year before", (plan) => {
      const found = plan.indexRates.find((one) => one.index === index && one.year === year);
      return found && formatField("indexRates", "rate", found.rate, plan);
    })];
  }
  function awardRows(line: Plan["awards"][number] | undefined, fields: readonly string[]): DifferingAssumption[] {
    if (line === undefined) return [];
    return awardFields.filter((field) => fields.includes(field)).map((field) => row(`award ${line.id} ${field}`, line.name, awardWords[field], (plan) => {
      const found = plan.awards.find(({ id }) => id === line.id);
      return found && plain(field, found[field], plan);
    }));
  }
  function shareRows(line: Plan["awardYears"][number] | undefined): DifferingAssumption[] {
    if (line === undefined) return [];
    const { awardId, year } = line;
    const award = plans.flatMap(({ awards }) => awards).find(({ id }) => id === awardId);
    const ofYear = (plan: Plan) => plan.awardYears.find((one) => one.awardId === awardId && one.year === year);
    return [
      row(`share ${awardId} ${year}`, `${award?.name ?? awardId}, ${year}`, "Share of a full year’s grant", (plan) => { const found = ofYear(plan); return found && formatField("awardYears", "share", found.share, plan); }),
      row(`certainty ${awardId} ${year}`, `${award?.name ?? awardId}, ${year}`, "How sure the grant is", (plan) => ofYear(plan)?.certainty),
    ];
  }
}

/** A field of a grant for people, without the quotation marks that a sentence needs. */
function plain(field: (typeof awardFields)[number], value: string | boolean | null, plan: Plan): string {
  const date = isoDate.safeParse(value);
  return date.success ? spokenDate(date.data) : field === "certainty" ? String(value) : formatField("awards", field, value, plan);
}
