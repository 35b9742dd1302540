import Link from "next/link";
import { Pounds } from "@/components/money/pounds";
import { RuleOfGrants } from "./rule-of-grants";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { YearEnd } from "@/domain/grants/year-ends";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { lastDayOf } from "@/domain/financial-year/financial-year";
import type { EvaluatedSource } from "@/domain/plan/evaluation";
import { formatRate } from "@/domain/plan/format-field";
import type { Line } from "@/domain/plan/plan";

interface AwardYearsTableProps {
  readonly award: Line<"awards">;
  readonly source: EvaluatedSource;
  readonly ends: readonly YearEnd[];
  readonly shares: readonly Line<"awardYears">[];
  /** Where a year's share is changed; null where nothing may be. */
  readonly changeHref: ((line: Line<"awardYears"> | null) => string) | null;
}

/** What an award gives, year by year, and what becomes of it. */
export function AwardYearsTable({ award, source, ends, shares, changeHref }: AwardYearsTableProps) {
  return (
    <>
      <DataTable caption="Year by year" compact>
        <thead>
          <tr><ColumnHead>Year</ColumnHead><ColumnHead>Share</ColumnHead><NumericHead>Counted on</NumericHead><NumericHead>Carried in</NumericHead><NumericHead>Spent or planned</NumericHead><NumericHead>Unspent</NumericHead><NumericHead>Carried forward</NumericHead><NumericHead>Goes back</NumericHead></tr>
        </thead>
        <tbody>
          {ends.map(({ year, on, available, carriedIn, spent, unspent, mayCarry, carried, goesBack }) => {
            const line = shares.find((share) => share.year === year);
            const words = line === undefined ? "100%" : formatRate(line.share);
            return (
              <tr key={year}>
                <RowHead note={<>{source.certainty[year]}{on !== lastDayOf(year) && <>, ends {spokenDate(on)}</>}</>}>{year}</RowHead>
                <td>{changeHref === null || line === undefined ? words : <Link href={changeHref(line)}>{words}<span className="ww-visually-hidden"> of {year}, change</span></Link>}</td>
                <NumericCell><Pounds value={available} pence="always" /></NumericCell>
                <NumericCell><Pounds value={carriedIn} pence="always" /></NumericCell>
                <NumericCell><Pounds value={spent} pence="always" /></NumericCell>
                <NumericCell><Pounds value={unspent} pence="always" /></NumericCell>
                <NumericCell><Pounds value={carried} pence="always" />{unspent !== "0.00" && <span className="ww-table__note">of at most <Pounds value={mayCarry} /></span>}</NumericCell>
                <NumericCell><Pounds value={goesBack} pence="always" /></NumericCell>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <p className="ww-small ww-no-print"><RuleOfGrants rule="carry-forward-and-clawback" words={award.name} />{changeHref !== null && <> <Link href={changeHref(null)}>Add the share of a year</Link></>}</p>
    </>
  );
}
