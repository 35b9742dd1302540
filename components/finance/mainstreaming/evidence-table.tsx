import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Tag } from "@/components/ui/tag";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { evidenceKinds } from "@/domain/mainstreaming/evidence";
import { evidenceOf } from "@/domain/mainstreaming/evidence-of";
import { capitalised } from "@/domain/plan/number-in-words";
import type { Line, Plan } from "@/domain/plan/plan";
import { type FinancePlace, lineHref } from "../finance-address";

interface EvidenceTableProps {
  readonly plan: Plan;
  readonly services: readonly Line<"services">[];
  readonly place: FinancePlace;
  readonly canChange: boolean;
  /** The page to come back to when a line was added or changed. */
  readonly back: string;
}

/** The fifteen kinds of evidence, project by project: what is held and where it is kept, and what is missing. */
export function EvidenceTable({ plan, services, place, canChange, back }: EvidenceTableProps) {
  const judged = services.map((service) => ({ service, ...evidenceOf(plan, service.id) }));
  const { evidenceThreshold: threshold } = plan.about;
  return (
    <DataTable caption={threshold === 0 ? "Evidence held: the board has set no threshold" : `Evidence held: the board asks for ${threshold} of ${evidenceKinds.length} kinds before a project goes into base budgets for good`} wide={services.length > 3}>
      <thead>
        <tr>
          <ColumnHead>Kind of evidence</ColumnHead>
          {judged.map(({ service, held, reached }) => <ColumnHead key={service.id}>{service.name}<span className="ww-table__note">{held.length} held {threshold > 0 && <Tag kind={reached ? "agreed" : "problem"}>{reached ? "Enough" : "Below the threshold"}</Tag>}</span></ColumnHead>)}
        </tr>
      </thead>
      <tbody>
        {evidenceKinds.map((kind) => (
          <tr key={kind}>
            <RowHead>{capitalised(kind)}</RowHead>
            {judged.map(({ service, lines }) => {
              const line = lines.find((each) => each.kind === kind);
              if (line === undefined) return <td key={service.id}>Missing{canChange && <>{" "}<Link href={lineHref(place, "evidence", null, { serviceId: service.id, kind }, back)}>Add<span className="ww-visually-hidden"> {kind} of {service.name}</span></Link></>}</td>;
              const words = <>Held{line.heldOn !== null && ` since ${spokenDate(line.heldOn)}`}</>;
              return <td key={service.id}>{canChange ? <Link href={lineHref(place, "evidence", line.id, {}, back)}>{words}<span className="ww-visually-hidden"> {kind} of {service.name}</span></Link> : words}<span className="ww-table__note">{line.source}</span></td>;
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
