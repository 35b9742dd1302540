import Link from "next/link";

interface PaginationProps {
  /** Counted from 1. */
  readonly page: number;
  readonly pageCount: number;
  /** What is listed, in the plural: "indicators". */
  readonly noun: string;
  readonly total: number;
  readonly hrefOf: (page: number) => string;
}

/** Goes through a long list page by page, and says how long it is. */
export function Pagination({ page, pageCount, noun, total, hrefOf }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav className="ww-pagination" aria-label={`Pages of ${noun}`}>
      {page > 1 && <Link href={hrefOf(page - 1)} rel="prev">Previous page</Link>}
      <p>Page {page} of {pageCount}, {total.toLocaleString("en-GB")} {noun}</p>
      {page < pageCount && <Link href={hrefOf(page + 1)} rel="next">Next page</Link>}
    </nav>
  );
}
