import { useId, type ReactNode } from "react";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { FinancialYear, IsoDate } from "@/domain/financial-year/financial-year";
import { ChartFrame } from "./chart-frame";
import { CliffRow, YearBands } from "./cliff-row";
import type { CliffProject } from "./cliff-project";
import { CliffTable } from "./cliff-table";
import type { KeyEntry } from "./key";
import { textureIds, Textures } from "./textures";

interface FundingCliffProps {
  readonly title: ReactNode;
  /** Place and period. */
  readonly placeAndPeriod: string;
  readonly years: readonly FinancialYear[];
  readonly projects: readonly CliffProject[];
  /** The day the picture is drawn for; null leaves it out. */
  readonly today: IsoDate | null;
  readonly csvHref?: string;
}

/** Short-term projects as bars over years: how sure their money is, where it ends, and until when the board can still choose. */
export function FundingCliff({ title, placeAndPeriod, years, projects, today, csvHref }: FundingCliffProps) {
  const textures = textureIds(useId());
  const fills = { received: "#0d4a4d", confirmed: "#1d7a78", provisional: `url(#${textures.hatched})`, indicative: `url(#${textures.dotted})` };
  const hasSafeDates = projects.some(({ lastSafeDecisionOn }) => lastSafeDecisionOn !== null);
  const keyEntries: KeyEntry[] = [
    { words: "Received", fill: fills.received },
    { words: "Confirmed", fill: fills.confirmed },
    { words: "Provisional", fill: fills.provisional, stroke: "#1d7a78" },
    { words: "Indicative", fill: fills.indicative, stroke: "#1d7a78" },
    { words: "Grant ends", fill: "#14262b", shape: "upright" },
    ...(hasSafeDates ? [{ words: "Last safe date to decide", fill: "#b3261e", shape: "mark" } as const] : []),
  ];
  return (
    <ChartFrame
      title={title}
      subtitle={`Short-term projects by the end and the certainty of their money, ${placeAndPeriod}.${today === null ? "" : ` The upright line is ${spokenDate(today)}.`}`}
      keyEntries={keyEntries}
      table={<CliffTable projects={projects} />}
      csvHref={csvHref}
    >
      <Textures ids={textures} />
      <div className="ww-cliff">
        <div className="ww-cliff__row ww-cliff__row--years" aria-hidden="true">
          <div className="ww-bars__words" />
          <div className="ww-bars__bar">
            <svg>
              <YearBands years={years} today={null} />
              {years.map((year, position) => <text key={year} x={`${((position + 0.5) * 100) / years.length}%`} y="19" textAnchor="middle" className="ww-chart__year--head">{year}</text>)}
            </svg>
          </div>
          <div className="ww-bars__words" />
        </div>
        {projects.map((project) => <CliffRow key={project.id} project={project} years={years} today={today} fills={fills} />)}
      </div>
    </ChartFrame>
  );
}
