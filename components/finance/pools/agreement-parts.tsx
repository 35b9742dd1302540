import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import type { CheckedAgreement } from "@/domain/pools/agreement-check";
import { lineHref, type FinancePlace } from "../finance-address";

interface AgreementPartsProps {
  readonly agreement: CheckedAgreement;
  readonly poolId: string;
  readonly place: FinancePlace;
  readonly back: string;
  readonly mayChange: boolean;
}

/** The parts of an agreement with their texts; those of regulation 7(3) carry its letters, and what is not written stands out. */
export function AgreementParts({ agreement, poolId, place, back, mayChange }: AgreementPartsProps) {
  return (
    <dl className="govuk-summary-list">
      {agreement.parts.map(({ section, title, letter, lineId, text }) => (
        <div key={section} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key"><span className="ww-agreement__letter">{letter === null ? "" : `(${letter})`}</span>{title}</dt>
          <dd className="govuk-summary-list__value">{text === null ? (letter === null ? <Tag kind="neutral">Not written</Tag> : <Tag kind="problem">Not written</Tag>) : <p className="ww-agreement__text">{text}</p>}</dd>
          {mayChange && <dd className="govuk-summary-list__actions"><Link href={lineHref(place, "agreementSections", lineId, { poolId, section }, back)}>{lineId === null ? "Write" : "Change"}<span className="ww-visually-hidden"> {title}</span></Link></dd>}
        </div>
      ))}
    </dl>
  );
}
