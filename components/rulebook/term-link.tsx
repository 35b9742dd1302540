import Link from "next/link";
import type { ReactNode } from "react";
import { termAnchor } from "./term-anchor";

/** A word that leads to its meaning in the glossary. `term` is the term as the glossary has it. */
export function TermLink({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return <Link href={`/glossary#${termAnchor(term)}`}>{children}</Link>;
}
