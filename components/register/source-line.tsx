import Link from "next/link";
import { citedLines } from "@/domain/register/cited-lines";

interface SourceLineProps {
  readonly source: { readonly documentName: string; readonly lines: string };
}

/** "line 129" never ends a line of text after "line". */
const unparted = (lines: string): string => lines.replace(/^(lines?) /, "$1\u00a0");

/** Where a row comes from: the document, linked to its title as printed, and the lines of its text. */
export function SourceLine({ source }: SourceLineProps) {
  if (!/^\d/.test(source.lines) && source.lines.includes("not in")) return <span className="ww-source">Not in the documents</span>;
  return (
    <span className="ww-source">
      <Link href="/trust#documents">{source.documentName}</Link>, {unparted(citedLines(source.lines))}
    </span>
  );
}
