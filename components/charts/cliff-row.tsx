import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { FinancialYear, IsoDate } from "@/domain/financial-year/financial-year";
import type { Certainty, CliffProject } from "./cliff-project";
import { shareAlongYears } from "./share-along-years";

interface CliffRowProps {
  readonly project: CliffProject;
  readonly years: readonly FinancialYear[];
  readonly today: IsoDate | null;
  readonly fills: Readonly<Record<Certainty, string>>;
}

const barTop = 14;
const barHeight = 30;

/** The row in words, for those who do not see the picture. */
export function projectInWords({ name, stretches, grantEndsOn, lastSafeDecisionOn }: CliffProject): string {
  const money = stretches.map(({ startsOn, endsOn, certainty }) => `${certainty} from ${spokenDate(startsOn)} to ${spokenDate(endsOn)}`).join(", ");
  const end = grantEndsOn === null ? "no end known" : `the grant ends on ${spokenDate(grantEndsOn)}`;
  const safe = lastSafeDecisionOn === null ? "" : `; the last safe date to decide is ${spokenDate(lastSafeDecisionOn)}`;
  return `${name}: ${money}; ${end}${safe}.`;
}

/** The alternating years behind every row, and the day the picture was drawn for. */
export function YearBands({ years, today }: Pick<CliffRowProps, "years" | "today">) {
  const width = 100 / years.length;
  const now = today === null ? null : `${shareAlongYears(years, today)}%`;
  return (
    <>
      {years.map((year, position) => position % 2 === 0 && <rect key={year} x={`${position * width}%`} width={`${width}%`} y="0" height="100%" fill="#f4f1ea" />)}
      {years.map((year, position) => <line key={year} x1={`${(position + 1) * width}%`} x2={`${(position + 1) * width}%`} y1="0" y2="100%" stroke="#d9d6cd" />)}
      {now !== null && <line x1={now} x2={now} y1="0" y2="100%" stroke="#14262b" strokeWidth="1.25" />}
    </>
  );
}

/** One project: its money as stretches of certainty, the edge where the grant ends, the last safe date to decide. */
export function CliffRow({ project, years, today, fills }: CliffRowProps) {
  const end = project.grantEndsOn === null ? null : shareAlongYears(years, project.grantEndsOn, true);
  const safe = project.lastSafeDecisionOn === null ? null : shareAlongYears(years, project.lastSafeDecisionOn);
  return (
    <div className="ww-cliff__row">
      <div className="ww-bars__words"><strong>{project.name}</strong><span>{project.note}</span></div>
      <div className="ww-bars__bar">
        <svg role="img" aria-label={projectInWords(project)}>
          <YearBands years={years} today={today} />
          {project.stretches.map(({ startsOn, endsOn, certainty }) => {
            const from = shareAlongYears(years, startsOn);
            const to = shareAlongYears(years, endsOn, true);
            return <rect key={startsOn} x={`${from}%`} width={`${to - from}%`} y={barTop} height={barHeight} fill={fills[certainty]} stroke="#0d4a4d" strokeWidth="1" />;
          })}
          {end !== null && <line x1={`${end}%`} x2={`${end}%`} y1={barTop - 5} y2={barTop + barHeight + 5} stroke="#14262b" strokeWidth="3.5" />}
          {safe !== null && (
            <>
              <line x1={`${safe}%`} x2={`${safe}%`} y1="8" y2={barTop + barHeight + 6} stroke="#ffffff" strokeWidth="5" />
              <line x1={`${safe}%`} x2={`${safe}%`} y1="8" y2={barTop + barHeight + 6} stroke="#b3261e" strokeWidth="2" strokeDasharray="3 2" />
              <svg x={`${safe}%`} overflow="visible"><path d="M -7 0 L 7 0 L 0 12 Z" fill="#b3261e" stroke="#ffffff" strokeWidth="1" /></svg>
            </>
          )}
        </svg>
      </div>
      <div className="ww-bars__words">
        {project.atStake}
        <span>{project.partnerName}</span>
        {project.lastSafeDecisionOn !== null && <span className="ww-cliff__safe">Decide by {spokenDate(project.lastSafeDecisionOn)}</span>}
      </div>
    </div>
  );
}
