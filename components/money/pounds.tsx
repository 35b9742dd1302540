import type { PenceShown } from "@/domain/money/format-pounds";
import { formatPounds, minusSign } from "@/domain/money/format-pounds";
import type { Pounds as PoundsText } from "@/domain/plan/fields";

interface PoundsProps {
  /** Pounds as text, "120000.00". */
  readonly value: PoundsText;
  /** `always` in columns that are added up; otherwise pence appear where there are any. */
  readonly pence?: PenceShown;
  /** The word beside a negative amount, so that the sign never stands alone: "under", "saved", "paid back". */
  readonly negativeWord?: string;
}

/** An amount: "£721,515.61", or "−£1,250, under". Screen readers pass over the minus sign, so they are given the word. */
export function Pounds({ value, pence = "where they matter", negativeWord }: PoundsProps) {
  const shown = formatPounds(value, pence);
  if (!shown.startsWith(minusSign)) return <span className="ww-pounds">{shown}</span>;
  return (
    <span className="ww-pounds">
      <span aria-hidden="true">{minusSign}</span>
      <span className="ww-visually-hidden">minus </span>
      {shown.slice(minusSign.length)}
      {negativeWord !== undefined && `, ${negativeWord}`}
    </span>
  );
}
