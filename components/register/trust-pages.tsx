import { SubNavigation } from "@/components/ui/sub-navigation";

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
  return <SubNavigation label="Register of the trust" links={pages.map((page) => ({ ...page, current: page.href === current && "page" }))} />;
}
