/** The parts of the planner, in the order of the navigation. */
export const sections = [
  { words: "Your board", href: "/" },
  { words: "Needs", href: "/needs" },
  { words: "Services", href: "/services" },
  { words: "Funding", href: "/funding" },
  { words: "Scenarios", href: "/scenarios" },
  { words: "Proposals", href: "/proposals" },
  { words: "Decisions", href: "/decisions" },
  { words: "Rulebook", href: "/rules" },
] as const;

/** Whether a path lies within a section. "Your board" is the root and so holds only itself. */
export function isWithin(path: string, href: string): boolean {
  return href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
}
