import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { spokenFinancialYear } from "@/domain/financial-year/financial-year";
import type { ForecastWay } from "@/domain/pools/account/account-lines";
import { monthName } from "@/domain/ledger/financial-month";

/** The choice of a year of the plan. */
export const yearField = (years: readonly FinancialYear[], value: string) => ({ name: "year", label: "Year", value, options: years.map((year) => ({ value: year, words: `${year}, ${spokenFinancialYear(year)}` })) });

/** The choice of a month up to the last that the ledger covers. */
export const monthField = (covered: number, value: number) => ({ name: "months", label: "To the end of", value: String(value), options: Array.from({ length: covered }, (_, at) => ({ value: String(at + 1), words: monthName(at + 1) })) });

/** How the rest of the year is looked at. */
export const forecastField = (onwards: ForecastWay) => ({ name: "forecast", label: "Forecast", value: onwards === "as budgeted" ? "as-budgeted" : "", options: [{ value: "", words: "At today’s rate" }, { value: "as-budgeted", words: "The rest as budgeted" }] });

/** The choice of a quarter. */
export const quarterField = (value: number) => ({ name: "quarter", label: "Quarter", value: String(value), options: [1, 2, 3, 4].map((quarter) => ({ value: String(quarter), words: `${quarter}, to the end of ${monthName(quarter * 3)}` })) });
