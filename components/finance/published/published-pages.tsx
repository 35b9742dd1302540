import Link from "next/link";

const pages = [
  { words: "Published grants", href: "/funding/published-grants" },
  { words: "Base budgets from returns", href: "/funding/base-budgets" },
  { words: "Contribution key", href: "/funding/contribution-key" },
] as const;

/** The way between what is brought in from published files to plan money with. */
export function PublishedPages({ current }: { readonly current: (typeof pages)[number]["href"] }) {
  return (
    <nav className="ww-subnav" aria-label="From published files">
      <ul>
        {pages.map(({ words, href }) => <li key={href}><Link href={href} aria-current={href === current ? "page" : undefined}>{words}</Link></li>)}
      </ul>
    </nav>
  );
}
