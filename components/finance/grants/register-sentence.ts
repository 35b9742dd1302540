import type { RegisteredGrant } from "@/domain/grants/grant-register";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import type { Pounds } from "@/domain/plan/fields";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import type { FinancialYear } from "@/domain/financial-year/financial-year";

/** What grants come to, as a heading and a sentence: "Five grants give £1,744,567.89 in 2005/06", "£12,849.75 of what is restricted would not be spent." */
export function registerSentence(grants: readonly RegisteredGrant[], year: FinancialYear): { readonly title: string; readonly lead: string } {
  const sum = (read: (grant: RegisteredGrant) => Pounds | undefined): Pounds => penceToPounds(sumPence(grants.map((grant) => poundsToPence(read(grant) ?? ("0.00" as Pounds)))));
  const running = grants.filter(({ source }) => (source.amounts[year] ?? "0.00") !== "0.00").length;
  const unspent = sum(({ award, source }) => (award.restricted ? source.unspent[year] : undefined));
  const title = `${capitalised(numberInWords(running))} ${running === 1 ? "grant gives" : "grants give"} ${formatPounds(sum(({ source }) => source.amounts[year]), "always")} in ${year}`;
  return { title, lead: unspent === "0.00" ? "All that is restricted is spent." : `If plans stand still, ${formatPounds(unspent, "always")} of what is restricted would not be spent.` };
}
