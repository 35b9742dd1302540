import type { Metadata } from "next";
import { termAnchor } from "@/components/rulebook/term-anchor";
import { PlainFrame } from "@/components/shell/plain-frame";
import { PageHeading } from "@/components/ui/page-heading";
import { glossary } from "@/domain/rulebook/glossary";

export const metadata: Metadata = { title: "Glossary" };

const letters = [...new Set(glossary.map(({ term }) => term.charAt(0)))];

export default function GlossaryPage() {
  return (
    <PlainFrame>
      <PageHeading title="Glossary" lead="The words of this planner, as boards use them. Where today’s partnerships say something else for the same thing, it stands beside." />
      <nav aria-label="Letters">
        <ul className="ww-glossary__letters">
          {letters.map((letter) => <li key={letter}><a href={`#letter-${letter}`}>{letter}</a></li>)}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} className="ww-glossary__letter">{letter}</h2>
          <dl className="ww-glossary">
            {glossary.filter(({ term }) => term.startsWith(letter)).map(({ term, meaning, today }) => (
              <div key={term} id={termAnchor(term)}>
                <dt>{term}</dt>
                <dd>{meaning}{today !== undefined && <span className="ww-table__note">Today: {today}</span>}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </PlainFrame>
  );
}
