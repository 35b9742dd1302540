import { numberAsked } from "@/components/finance/account/account-address";

/** The last month of the quarter that an address asks for; without one, of the quarter that the ledger file has come to. */
export const monthsOfQuarter = ({ quarter }: Readonly<Record<string, unknown>>, covered: number): number => 3 * (numberAsked(quarter, 1, 4) ?? Math.ceil(covered / 3));
