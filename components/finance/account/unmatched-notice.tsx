import { Notice } from "@/components/ui/notice";
import { formatPounds } from "@/domain/money/format-pounds";
import type { PoolAccount } from "@/domain/pools/account/pool-account";

/** What of a ledger file is in no account, because no line of the plan has its code; nothing where all is in one. */
export function UnmatchedNotice({ unmatched: { rowCount, actual } }: Pick<PoolAccount, "unmatched">) {
  if (rowCount === 0) return null;
  return (
    <Notice title={`${formatPounds(actual, "always")} of the ledger file is in no account`}>
      <p>{rowCount === 1 ? "One row has a code" : `${rowCount} rows have codes`} that no line of the plan has. Give the code to a line of the plan, or have it put right in the finance system.</p>
    </Notice>
  );
}
