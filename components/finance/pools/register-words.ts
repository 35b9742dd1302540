import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";
import type { Pounds } from "@/domain/plan/fields";
import type { PoolRegister } from "@/domain/pools/pool-register";

/** "Nine pooled funds take in £15,250,000 in 2005/06 and balance; one runs without a signed agreement" */
export function registerFinding({ pools }: PoolRegister, year: string): string {
  const income = penceToPounds(sumPence(pools.map((pool) => poundsToPence(pool.income))));
  const unbalanced = pools.filter(({ balance }) => poundsToPence(balance) !== 0n).length;
  const unsigned = pools.filter(({ pool }) => pool.signedOn === null).length;
  return [
    `${capitalised(numberInWords(pools.length))} pooled ${pools.length === 1 ? "fund takes" : "funds take"} in ${formatPounds(income)} in ${year}`,
    unbalanced === 0 ? (pools.length === 1 ? " and balances" : " and balance") : `; ${numberInWords(unbalanced)} ${unbalanced === 1 ? "does" : "do"} not balance`,
    unsigned === 0 ? "" : `; ${numberInWords(unsigned)} ${unsigned === 1 ? "runs" : "run"} without a signed agreement`,
  ].join("");
}

/** "balances", "has £1,000 not allocated", "is £500 short". */
export function balanceInWords(balance: Pounds): string {
  const pence = poundsToPence(balance);
  if (pence === 0n) return "balances";
  return pence > 0n ? `has ${formatPounds(balance)} that is not allocated` : `is ${formatPounds(penceToPounds(-pence))} short of what it plans to spend`;
}
