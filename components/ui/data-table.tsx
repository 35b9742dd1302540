import { useId, type ReactNode } from "react";
import { classNames } from "./class-names";

interface DataTableProps {
  /** Says what the table holds; shown unless `captionHidden`. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  /** More columns than fit a tablet: the table scrolls in its own box, with head and first column held. */
  readonly wide?: boolean;
  /** A smaller type for a table under a picture. */
  readonly compact?: boolean;
  readonly className?: string;
  /** `thead`, `tbody` and `tfoot`. */
  readonly children: ReactNode;
}

/**
 * A plain semantic table. The box around it can be scrolled by keyboard and has the caption as its name;
 * the head is held at the top while the table scrolls past, and repeated on each printed page.
 */
export function DataTable({ caption, captionHidden = false, wide = false, compact = false, className, children }: DataTableProps) {
  const captionId = useId();
  return (
    <div className={classNames("ww-table-scroll", wide && "ww-table-scroll--wide")} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={classNames("ww-table", compact && "ww-table--compact", className)}>
        <caption id={captionId} className={captionHidden ? "ww-visually-hidden" : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
