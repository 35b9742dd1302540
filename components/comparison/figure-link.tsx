import Link from "next/link";
import type { ReactNode } from "react";

interface FigureLinkProps {
  /** From `figureHref`; without it the figure is plain text. */
  readonly href: string | undefined;
  /** What the figure is, for those who hear the link alone: "Unfunded gap, Do nothing". */
  readonly about: string;
  readonly children: ReactNode;
}

/** A figure that explains itself: a plain link, so that it works without JavaScript and can be passed on. */
export function FigureLink({ href, about, children }: FigureLinkProps) {
  if (href === undefined) return children;
  return (
    <Link className="ww-figure-link" href={href} prefetch={false}>
      {children}
      <span className="ww-visually-hidden">, {about}: how it is worked out</span>
    </Link>
  );
}
