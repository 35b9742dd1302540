import Link from "next/link";

export interface SubNavigationLink {
  readonly words: string;
  readonly href: string;
  /** "page" for the page itself, "true" for one that lies within it. */
  readonly current?: "page" | "true" | false;
}

interface SubNavigationProps {
  /** What these pages are about, for who cannot see them: "Register of the trust". */
  readonly label: string;
  readonly links: readonly SubNavigationLink[];
}

/** The way between pages that belong together, under the planner's own navigation. It is not there on paper. */
export function SubNavigation({ label, links }: SubNavigationProps) {
  return (
    <nav className="ww-subnav" aria-label={label}>
      <ul>
        {links.map(({ words, href, current = false }) => <li key={href}><Link href={href} aria-current={current || undefined}>{words}</Link></li>)}
      </ul>
    </nav>
  );
}
