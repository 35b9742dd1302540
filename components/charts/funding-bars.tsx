import { scaleBand, type ScaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { formatCount, formatPounds } from "@/domain/money/format-pounds";
import { Unbroken } from "../ui/unbroken";
import { drawnPounds } from "./drawn-pounds";
import type { FundingYear, ScenarioFunding } from "./funding-year";
import { inThousands } from "./in-thousands";

const parts = ["baseToday", "grants", "growth", "gap"] as const;
export type FundingPart = (typeof parts)[number];

interface FundingBarsProps {
  readonly scenario: ScenarioFunding;
  /** Pounds to a share of the height; the same for every scenario of the picture. */
  readonly scale: ScaleLinear<number, number>;
  readonly fills: Readonly<Record<FundingPart, string>>;
}

const height = 190;
const top = 24;
const bottom = 26;
/** The room for the labels of the lines, in pixels. */
const axisWidth = 34;

/** The same in words, for those who do not see the picture. */
export function fundingInWords(years: readonly FundingYear[]): string {
  return years.map(({ year, cost, gap }) => `${year}: cost ${formatPounds(cost)}, ${drawnPounds(gap) > 0 ? `${formatPounds(gap)} unfunded` : "all funded"}`).join("; ");
}

/** The bars of one scenario. Widths are shares of the box and heights are pixels, so that type keeps its size at any width. */
export function FundingBars({ scenario, scale, fills }: FundingBarsProps) {
  const { years } = scenario;
  const across = scaleBand().domain(years.map(({ year }) => year)).range([0, 100]).paddingInner(0.32).paddingOuter(0.12);
  const width = across.bandwidth();
  const up = scale.copy().range([height - bottom, top]);
  const series = stack<FundingYear, FundingPart>().keys(parts).value((year, part) => Math.max(0, drawnPounds(year[part])))(years);
  // Beyond six years the labels would run into each other, so only some are written; the table has them all.
  const labelEvery = Math.ceil(years.length / 6);
  return (
    <section className="ww-multiple">
      <h3 className="ww-multiple__title"><Unbroken>{scenario.name}</Unbroken></h3>
      <div className="ww-multiple__picture" role="img" aria-label={`${scenario.name}. ${fundingInWords(years)}.`}>
        <svg width={axisWidth} height={height}>
          {scale.ticks(4).map((tick) => <text key={tick} x={axisWidth - 6} y={up(tick) + 4} textAnchor="end" className="ww-chart__tick">{formatCount(String(tick / 1000))}</text>)}
        </svg>
        <svg className="ww-multiple__plot" height={height}>
          {scale.ticks(4).map((tick) => <line key={tick} x1="0" x2="100%" y1={up(tick)} y2={up(tick)} stroke={tick === 0 ? "#8b8f8b" : "#e2dfd7"} />)}
          <g>
            {series.map((part) => part.map((span) => {
              const [from, to] = span;
              const year = span.data;
              if (to - from <= 0) return null;
              const isGap = part.key === "gap";
              return (
                <rect
                  key={`${part.key} ${year.year}`}
                  x={`${across(year.year)}%`}
                  width={`${width}%`}
                  y={up(to)}
                  height={up(from) - up(to)}
                  fill={fills[part.key]}
                  stroke={isGap ? "#b3261e" : "#ffffff"}
                  strokeWidth={isGap ? 1.25 : 0.75}
                />
              );
            }))}
          </g>
          {years.map((year, position) => {
            const middle = `${(across(year.year) ?? 0) + width / 2}%`;
            const costAt = up(drawnPounds(year.cost));
            return (
              <g key={year.year}>
                <line x1={`${(across(year.year) ?? 0) - 2}%`} x2={`${(across(year.year) ?? 0) + width + 2}%`} y1={costAt} y2={costAt} stroke="#14262b" strokeWidth="3" />
                {drawnPounds(year.gap) > 0 && years.length <= 8 && <text x={middle} y={costAt - 7} textAnchor="middle" className="ww-chart__gap">{inThousands(year.gap)}</text>}
                {position % labelEvery === 0 && <text x={middle} y={height - 7} textAnchor="middle" className="ww-chart__year">{year.year}</text>}
              </g>
            );
          })}
        </svg>
      </div>
    </section>
  );
}
