"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { SubNavigation } from "@/components/ui/sub-navigation";
import { isWithin } from "../shell/sections";
import { financeHref } from "./finance-address";

const pages = [
  { words: "Grants", page: "/grants" },
  { words: "Who pays for what", page: "/grants/board" },
  { words: "Falling due", page: "/grants/due" },
  { words: "Pooled funds", page: "/pools" },
  { words: "Projects that end", page: "/mainstreaming" },
  { words: "Asks and headroom", page: "/mainstreaming/ladder" },
] as const;

/** The way between the pages of a scenario's finance workspace; an older version stays in the address. */
export function FinancePages({ questionId, scenarioId }: { readonly questionId: string; readonly scenarioId: string }) {
  const path = usePathname();
  const version = useSearchParams().get("version");
  const place = { questionId, scenarioId, ...(version !== null && /^[1-9]\d*$/.test(version) && { version: Number(version) }) };
  const bare = (page: string): string => financeHref({ questionId, scenarioId }, page);
  const current = pages.filter(({ page }) => isWithin(path, bare(page))).sort((one, other) => other.page.length - one.page.length)[0];
  const links = pages.map(({ words, page }) => ({ words, href: financeHref(place, page), current: page === current?.page && (path === bare(page) ? "page" : "true") } as const));
  return <SubNavigation label="Finance workspace" links={links} />;
}
