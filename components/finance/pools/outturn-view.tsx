import Link from "next/link";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { overspendReport } from "@/domain/pools/overspend-report";
import type { PoolOutturn } from "@/domain/pools/pool-outturn";
import type { FinancePlace } from "../finance-address";
import { OutturnPartners, OutturnSchemes, OutturnSharings, OutturnSteps } from "./outturn-tables";
import { statementHref } from "./pool-address";

interface OutturnViewProps {
  readonly outturn: PoolOutturn;
  readonly hostName: string;
  readonly manager: string | null;
  readonly place: FinancePlace;
}

/** What an outturn means for each partner, and how it comes about. The same on the server and while the slider moves. */
export function OutturnView({ outturn, hostName, manager, place }: OutturnViewProps) {
  const duties = overspendReport(outturn, hostName, manager);
  return (
    <>
      <OutturnPartners outturn={outturn} />
      {duties.length > 0 && (
        <Notice kind="urgent" title="Over budget: what has to be reported">
          <ul>{duties.map(({ to, what }) => <li key={to}><strong>{to}:</strong> {what}</li>)}</ul>
        </Notice>
      )}
      <OutturnSteps outturn={outturn} />
      <OutturnSharings outturn={outturn} />
      <Details summary="Schemes and their costs" open><OutturnSchemes outturn={outturn} /></Details>
      <p className="ww-no-print">Statements at this outturn: {outturn.partners.map(({ partnerId, name }, at) => <span key={partnerId}>{at > 0 && ", "}<Link prefetch={false} href={statementHref(place, outturn.poolId, partnerId, { year: outturn.year, total: outturn.outturn })}>{name}</Link></span>)}.</p>
    </>
  );
}
