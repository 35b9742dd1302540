import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import type { AssetOnDay } from "@/domain/grants/asset-on-day";
import { nameOfId } from "@/domain/plan/format-field";
import type { Plan } from "@/domain/plan/plan";
import { financeHref, type FinancePlace } from "../finance-address";
import { RuleOfGrants } from "./rule-of-grants";

interface HeldAssetsTableProps {
  readonly assets: readonly AssetOnDay[];
  readonly plan: Plan;
  readonly place: FinancePlace;
  readonly today: IsoDate;
}

/** What was bought with grants and is still held, with what would go back if it were disposed of today: apart from what goes back, and not summed. */
export function HeldAssetsTable({ assets, plan, place, today }: HeldAssetsTableProps) {
  return (
    <>
      <DataTable caption={`Still held, and in no sum above: what would go back if it were disposed of on ${spokenDate(today)}`} compact>
        <thead><tr><ColumnHead>What</ColumnHead><ColumnHead>Grant</ColumnHead><ColumnHead>Bought</ColumnHead><NumericHead>Full years of use</NumericHead><NumericHead>Would go back</NumericHead></tr></thead>
        <tbody>
          {assets.map(({ asset: { id, name, awardId, boughtOn, lifeYears }, fullYears, clawback }) => (
            <tr key={id}>
              <RowHead>{name}</RowHead>
              <td>{awardId !== null && <Link href={financeHref(place, `/grants/${awardId}`)}>{nameOfId(awardId, plan)}</Link>}</td>
              <td>{spokenDate(boughtOn)}</td>
              <NumericCell>{fullYears} of {lifeYears}</NumericCell>
              <NumericCell><Pounds value={clawback} pence="always" /></NumericCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="ww-small ww-no-print"><RuleOfGrants rule="asset-clawback" words="What would go back with what is still held" /></p>
    </>
  );
}
