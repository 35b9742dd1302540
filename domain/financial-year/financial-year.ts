/**
 * A UK financial year, April to March, written as boards write it: `2005/06` is
 * 1 April 2005 to 31 March 2006. Source: worked example WE-01.
 */
export type FinancialYear = string & { readonly __brand: "FinancialYear" };

/** A calendar date without a time, `2005-04-01`. Never a JavaScript `Date`: dates have no time zone here. */
export type IsoDate = string & { readonly __brand: "IsoDate" };
