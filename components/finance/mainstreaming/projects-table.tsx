import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import { Pounds } from "@/components/money/pounds";
import { Tag } from "@/components/ui/tag";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { postsInText } from "@/domain/mainstreaming/posts-count";
import { formatCounted } from "@/domain/money/format-pounds";
import { penceToPounds } from "@/domain/money/money";
import type { Line } from "@/domain/plan/plan";
import { capitalised } from "@/domain/plan/number-in-words";
import { financeHref, type FinancePlace, lineHref } from "../finance-address";
import { DecideByWords } from "./decide-by-words";
import type { DecidedProject } from "./decided-projects";

interface ProjectsTableProps {
  readonly place: FinancePlace;
  readonly projects: readonly DecidedProject[];
  /** Whether the version shown can be changed. */
  readonly canChange: boolean;
}

/** Every short-term project: which way out this version holds for it, when its money ends, what ends with it, and by when the board has to recommend. */
export function ProjectsTable({ place, projects, canChange }: ProjectsTableProps) {
  const here = financeHref(place, "/mainstreaming");
  return (
    <DataTable caption="Projects in the order in which their money ends" className="ww-ending__projects">
      <thead><tr><ColumnHead>Project</ColumnHead><NumericHead>A year</NumericHead><ColumnHead>Money ends</ColumnHead><ColumnHead>Ends with it</ColumnHead><ColumnHead>Last safe decision date</ColumnHead></tr></thead>
      <tbody>
        {projects.map(({ id, name, service, award, endsOn, fullYear, postHundredths, children, decide, adopted }) => (
          <tr key={`${service.id} ${id}`}>
            <RowHead note={<>{name}{award === null ? " (a cost that ends)" : `, ${award.funder}`}<span className="ww-line"><Link href={financeHref(place, `/mainstreaming/${encodeURIComponent(service.id)}/routes`)}>Ways out<span className="ww-visually-hidden"> for {service.name}, {name}</span></Link></span><WaysOut adopted={adopted} /></>}>{service.name}</RowHead>
            <NumericCell><Pounds value={penceToPounds(fullYear)} /></NumericCell>
            <td>{spokenDate(endsOn)}</td>
            <td>{formatCounted(postsInText(postHundredths), "posts")}, {formatCounted(children, "children")}<span className="ww-table__note">{service.area ?? "Area not stated"}</span></td>
            <td><DecideByWords decide={decide} serviceHref={canChange ? lineHref(place, "services", service.id, {}, here) : null} /></td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** The ways out that this version holds for a project, each with the day from which it works; nothing where it holds none. */
function WaysOut({ adopted }: { readonly adopted: readonly Line<"exitRoutes">[] }) {
  return adopted.map(({ id, route, effectiveOn }) => <span className="ww-line" key={id}><Tag kind="agreed">Adopted</Tag> {capitalised(route)} from {spokenDate(effectiveOn)}</span>);
}
