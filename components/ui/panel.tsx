import type { ReactNode } from "react";

interface PanelProps {
  readonly id?: string;
  /** For a picture, the sentence that states its finding. */
  readonly title?: ReactNode;
  /** Measure, place and period. */
  readonly subtitle?: ReactNode;
  readonly headingLevel?: 2 | 3;
  readonly children: ReactNode;
}

/** A white card for one matter. */
export function Panel({ id, title, subtitle, headingLevel = 2, children }: PanelProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <section className="ww-panel" id={id}>
      {title !== undefined && <Heading className="ww-panel__title">{title}</Heading>}
      {subtitle !== undefined && <p className="ww-panel__subtitle">{subtitle}</p>}
      {children}
    </section>
  );
}
