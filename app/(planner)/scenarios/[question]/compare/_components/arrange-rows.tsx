import Link from "next/link";
import { Fragment } from "react";
import { comparisonHref, type ComparisonView } from "@/components/scenarios/comparison-address";
import { rowsByWords } from "@/domain/plan/comparison-rows-breakdowns";

interface ArrangeRowsProps {
  readonly questionId: string;
  readonly view: ComparisonView;
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly referenceKey: string;
  /** True when nothing differs, so that no row is left. */
  readonly isEmpty: boolean;
}

/** How the rows below are measured and arranged, and one press to arrange them otherwise. */
export function ArrangeRows({ questionId, view, columns, referenceKey, isEmpty }: ArrangeRowsProps) {
  if (columns.length < 2) return null;
  const href = (changed: Partial<ComparisonView>): string => comparisonHref(questionId, { ...view, figure: null, ...changed });
  const others = columns.filter(({ key }) => key !== referenceKey);
  const reference = columns.find(({ key }) => key === referenceKey)?.name ?? "";
  const sorted = others.find(({ key }) => key === view.sort);
  return (
    <>
      <ul className="ww-arrange" aria-label="How the rows are arranged">
        <li>Measured against <strong>{reference}</strong>.<span className="ww-no-print"> Instead: {linked(others, (key) => href({ reference: key, sort: view.sort === key ? null : view.sort }))}</span></li>
        <li>Rows by <strong>{view.rows === null ? "figure" : rowsByWords[view.rows].toLowerCase()}</strong>, {view.differs ? "only what differs" : "all of them"}.<span className="ww-no-print"> <Link href={href({ differs: !view.differs })}>{view.differs ? "Show all rows" : "Show only what differs"}</Link></span></li>
        <li>{sorted === undefined ? "In their own order." : <>Sorted by the difference of <strong>{sorted.name}</strong>, the largest first.</>}<span className="ww-no-print"> Sort by the difference of: {linked(others.filter(({ key }) => key !== sorted?.key), (key) => href({ sort: key }))}{sorted !== undefined && <>{others.length > 1 && ", "}<Link href={href({ sort: null })}>none</Link></>}</span></li>
      </ul>
      {isEmpty && <p>Nothing differs: every row is the same in all columns.</p>}
    </>
  );
}

const linked = (columns: ArrangeRowsProps["columns"], hrefOf: (key: string) => string) =>
  columns.map(({ key, name }, position) => <Fragment key={key}>{position > 0 && ", "}<Link href={hrefOf(key)}>{name}</Link></Fragment>);
