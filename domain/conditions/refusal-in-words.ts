import type { Refusal } from "./clause";

const subjects: Readonly<Record<Refusal["kind"], string>> = {
  service: "services", ages: "ages", "need level": "need levels", area: "areas", purpose: "purposes",
  "excluded cost type": "cost types", dates: "dates", nature: "revenue or capital", "no clause": "what the award is for",
};

/**
 * A refusal as a sentence: "Refused on ages: the award admits ages 0 to 3; this is ages 2 to 5 (2 of 4 years of age
 * outside). Clause: “Children under four.”"
 */
export function refusalInWords({ kind, clause, expected, found, byHowMuch }: Refusal): string {
  const sentence = `Refused on ${subjects[kind]}: the award admits ${expected}; this is ${found} (${byHowMuch}).`;
  return clause === null ? sentence : `${sentence} Clause: “${clause}”`;
}
