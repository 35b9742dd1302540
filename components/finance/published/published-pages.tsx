import { SubNavigation } from "@/components/ui/sub-navigation";

const pages = [
  { words: "Published grants", href: "/funding/published-grants" },
  { words: "Base budgets from returns", href: "/funding/base-budgets" },
  { words: "Contribution key", href: "/funding/contribution-key" },
] as const;

/** The way between what is brought in from published files to plan money with. */
export function PublishedPages({ current }: { readonly current: (typeof pages)[number]["href"] }) {
  return <SubNavigation label="From published files" links={pages.map((page) => ({ ...page, current: page.href === current && "page" }))} />;
}
