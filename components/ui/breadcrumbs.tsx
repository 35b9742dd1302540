import Link from "next/link";

export interface Crumb {
  readonly words: string;
  /** Absent for the page itself and for steps that are no page. */
  readonly href?: string;
}

/** Where this page stands. The last crumb is the page itself and is marked as current. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav className="ww-breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        {crumbs.map((crumb, position) => (
          <li key={crumb.words} aria-current={position === crumbs.length - 1 ? "page" : undefined}>
            {crumb.href === undefined ? crumb.words : <Link href={crumb.href}>{crumb.words}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
