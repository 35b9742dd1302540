import { Pounds } from "@/components/money/pounds";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { PoolRegister } from "@/domain/pools/pool-register";

const held = {
  pooled: ["Pooled", "Loses its owner, enters the account of its pool, and shares its risk."],
  aligned: ["Aligned", "Stays in its owner’s ledger and is used for the same aims."],
  "lead commissioning": ["Lead commissioned", "One partner commissions for others with it."],
  transferred: ["Transferred", "Paid by one partner to another."],
  own: ["Own", "A partner’s own, outside every arrangement."],
} as const;

/** Base budgets by how they are held: five kinds that are never added up. */
export const HeldTable = ({ register, year }: { readonly register: PoolRegister; readonly year: string }) => (
  <DataTable caption={`How money is held, ${year}`}>
    <thead><tr><ColumnHead>Arrangement</ColumnHead><NumericHead>In cash</NumericHead><NumericHead>In kind</NumericHead></tr></thead>
    <tbody>
      {register.held.map(({ arrangement, cash, inKind }) => (
        <tr key={arrangement}><RowHead note={held[arrangement][1]}>{held[arrangement][0]}</RowHead><NumericCell><Pounds value={cash} pence="always" /></NumericCell><NumericCell><Pounds value={inKind} pence="always" /></NumericCell></tr>
      ))}
    </tbody>
  </DataTable>
);
