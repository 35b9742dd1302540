import type { Pounds } from "@/domain/plan/fields";
import { typedQuery, type Search } from "../typed-query";

/**
 * Reads of an address what a fund ends with and what is still to be paid. Null is what cannot be taken; the query says why
 * at its field. A balance may be a deficit; what is to be paid is never less than nothing.
 * @param unspent what stands as the balance where none is typed.
 */
export function exitAsked(search: Search, unspent: Pounds) {
  const query = typedQuery(search);
  const balance = query.text("balance") === "" ? unspent : query.pounds("balance");
  const read = query.text("liabilities") === "" ? ("0.00" as Pounds) : query.pounds("liabilities");
  const liabilities = read?.startsWith("-") === true ? query.fault("liabilities", "What is still to be paid cannot be less than nothing; put money that is owed to the fund into the balance") : read;
  return { query, balance, liabilities };
}
