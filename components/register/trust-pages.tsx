import Link from "next/link";

const pages = [
  { words: "Overview", href: "/trust" },
  { words: "Bodies", href: "/trust/bodies" },
  { words: "Areas", href: "/trust/areas" },
  { words: "Services", href: "/services" },
  { words: "Recommendations", href: "/trust/recommendations" },
  { words: "Indicators", href: "/trust/indicators" },
  { words: "Everything else", href: "/trust/record" },
] as const;

/** The way between the pages of the register. */
export function TrustPages({ current }: { readonly current: (typeof pages)[number]["href"] }) {
  return (
    <nav className="ww-subnav" aria-label="Register of the trust">
      <ul>
        {pages.map(({ words, href }) => (
          <li key={href}>
            <Link href={href} aria-current={href === current ? "page" : undefined}>{words}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
