/**
 * What must not compile: each line below a `@ts-expect-error` mixes two kinds of value that are the same at run time.
 * The type check of the whole repository reads this file; nothing runs it.
 */
import { financialYearOf, nextFinancialYear, type FinancialYear, type IsoDate } from "@/domain/financial-year/financial-year";
import { add, type Money } from "@/domain/money/money";
import type { Ratio } from "@/domain/money/ratio";
import type { Fraction, Pounds } from "@/domain/plan/fields";
import type { Rate, Share } from "@/domain/rulebook/fields";
import type { Decimal } from "decimal.js";

declare const money: Money;
declare const pounds: Pounds;
declare const pence: bigint;
declare const decimal: Decimal;
declare const share: Share;
declare const rate: Rate;
declare const ratio: Ratio;
declare const year: FinancialYear;

export const moneyIsMoney: Money = add(money, money);
// @ts-expect-error a number is not Money
export const numberIsNotMoney: Money = 120_000;
// @ts-expect-error a decimal of somebody else is not Money
export const decimalIsNotMoney: Money = decimal;
// @ts-expect-error pounds as text are not Money
export const textIsNotMoney: Money = pounds;
// @ts-expect-error whole pence are not Money
export const penceAreNotMoney: Money = pence;
// @ts-expect-error Money is added by `add`, not by a plus sign
export const moneyByPlus = money + money;
// @ts-expect-error Money and whole pence are two kinds of money
export const moneyAndPence = add(money, pence);
// @ts-expect-error a plus sign between whole pence and Money
export const penceAndMoney = pence + money;
// @ts-expect-error whole pence and a number do not add up
export const penceAndNumber = pence + 1;
// @ts-expect-error Money times a number has no plain sign either
export const moneyTimesNumber = money * 2;

export const textOfPounds: string = pounds;
// @ts-expect-error any text is not Pounds: it has to be read
export const anyTextIsNotPounds: Pounds = "120000.00";
// @ts-expect-error a number is not Pounds
export const numberIsNotPounds: Pounds = 120_000;

export const rateIsFraction: Fraction = rate;
export const shareIsFraction: Fraction = share;
// @ts-expect-error a share is not a rate
export const shareIsNotRate: Rate = share;
// @ts-expect-error a rate is not a share
export const rateIsNotShare: Share = rate;
// @ts-expect-error a number is not a share
export const numberIsNotShare: Share = 0.25;
// @ts-expect-error an amount is not a rate
export const poundsAreNotRate: Rate = pounds;
// @ts-expect-error an exact ratio is not a number
export const ratioIsNotNumber: number = ratio;

export const yearAfter: FinancialYear = nextFinancialYear(year);
// @ts-expect-error a financial year is not a plain string
export const stringIsNotYear: FinancialYear = "2005/06";
// @ts-expect-error a plain string is not a date
export const yearOfText = financialYearOf("2005-04-01");
// @ts-expect-error a financial year is not a date
export const yearIsNotDate: IsoDate = year;
