import { financialYearOf, type IsoDate } from "../../financial-year/financial-year";
import { RuleRefusal } from "../rule-refusal";

/** Refuses a day whose financial year does not lie whole between 1900 and 2099. */
export function refuseOutsideYears(path: string, date: IsoDate): void {
  const year = financialYearOf(date);
  if (year < "1900/01" || year > "2098/99") throw new RuleRefusal(path, `${date} is in ${year}; this planner reads the financial years from 1900/01 to 2098/99. Check the date`);
}
