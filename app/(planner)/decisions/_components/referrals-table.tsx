import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { Pounds as PoundsText } from "@/domain/plan/fields";
import type { Outputs } from "@/trpc/types";
import { ReferralTag } from "./decision-tags";
import { capitalised, referralInWords } from "./decision-words";

type Referral = Outputs["decisions"]["item"]["referrals"][number] & { readonly growth?: PoundsText | null };

/** The bodies asked, one row each: what of, its share of new money where it has one, its answers and their dates. */
export function ReferralsTable({ referrals, caption }: { readonly referrals: readonly Referral[]; readonly caption: string }) {
  const showsShare = referrals.some(({ growth }) => growth !== undefined && growth !== null);
  return (
    <DataTable caption={caption}>
      <thead>
        <tr><ColumnHead>Body</ColumnHead><ColumnHead>Asked to</ColumnHead>{showsShare && <NumericHead>Its base budget growth</NumericHead>}<ColumnHead>Answer</ColumnHead><ColumnHead>Status</ColumnHead></tr>
      </thead>
      <tbody>
        {referrals.map((referral) => (
          <tr key={referral.id}>
            <RowHead note={referral.manner === "required" && referral.callInWorkingDays > 0 ? `May be called in for ${referral.callInWorkingDays} working days` : undefined}>{referral.bodyName}</RowHead>
            <td>{capitalised(referral.verb)}<span className="ww-table__note">{referral.manner === "required" ? "Its agreement is required" : capitalised(referral.manner)}</span></td>
            {showsShare && <NumericCell>{referral.manner === "required" && referral.growth ? <Pounds value={referral.growth} pence="always" /> : "not applicable"}</NumericCell>}
            <td>
              {referral.answers.map(({ kind, decidedOn, publishedOn, reason, touchesMoneyOrScope }) => (
                <p key={`${kind} ${decidedOn}`}>
                  <strong>{capitalised(kind)}</strong>, {spokenDate(decidedOn)}{publishedOn === null ? "" : ` (published ${spokenDate(publishedOn)})`}: {reason}{touchesMoneyOrScope ? " This changes the money or the scope." : ""}
                </p>
              ))}
              <p>{referralInWords(referral)}</p>
              {referral.note !== null && <span className="ww-table__note">{referral.note}</span>}
            </td>
            <td><ReferralTag stage={referral.stage} /></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
