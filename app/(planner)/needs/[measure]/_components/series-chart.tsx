import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { ChartFrame } from "@/components/charts/chart-frame";
import { showFigure, type FigureStyle } from "@/domain/needs/show-figure";
import type { Outputs } from "@/trpc/types";
import { SeriesTable } from "./series-table";

type Series = Outputs["needs"]["measure"]["series"];

interface SeriesChartProps {
  readonly title: string;
  readonly subtitle: string;
  readonly series: Series;
  readonly names: { readonly own: string; readonly region: string | null; readonly england: string };
  /** False where England and the region are totals of larger areas, or in doubt, and would flatten the line. */
  readonly withEngland: boolean;
  readonly withRegion: boolean;
  readonly style: FigureStyle;
}

const size = { width: 720, height: 260, left: 66, right: 16, top: 14, bottom: 34 };
const looks = {
  own: { stroke: "#0d4a4d", width: 3, dash: undefined },
  region: { stroke: "#54666c", width: 2, dash: "2 5" },
  england: { stroke: "#1d7a78", width: 2, dash: "9 5" },
} as const;
type Part = keyof typeof looks;
/** A text figure is made a number only to place a point; what is printed comes from the text. */
const drawn = (text: string | null): number | null => (text === null ? null : Number(text));

/**
 * A measure over its periods: the area as a solid line with its figures printed, England dashed, the region dotted.
 * A period without a figure leaves a break in the line; nothing is drawn across it.
 */
export function SeriesChart({ title, subtitle, series, names, withEngland, withRegion, style }: SeriesChartProps) {
  const parts: Part[] = ["own", ...(withRegion && names.region !== null ? (["region"] as const) : []), ...(withEngland ? (["england"] as const) : [])];
  const values = series.flatMap((point) => parts.flatMap((part) => drawn(point[part].value) ?? []));
  const across = scalePoint<string>().domain(series.map((point) => point.period)).range([size.left, size.width - size.right]).padding(0.4);
  const up = scaleLinear().domain([Math.min(0, ...values), Math.max(1, ...values)]).nice(4).range([size.height - size.bottom, size.top]);
  const path = (part: Part) => line<Series[number]>().defined((point) => point[part].value !== null).x((point) => across(point.period) ?? 0).y((point) => up(drawn(point[part].value) ?? 0))(series) ?? "";
  const nameOf = (part: Part) => names[part] ?? "";
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle}
      keyEntries={parts.map((part) => ({ words: `${nameOf(part)}${looks[part].dash === undefined ? "" : part === "england" ? " (dashed)" : " (dotted)"}`, fill: looks[part].stroke, shape: "line" as const }))}
      table={<SeriesTable series={series} names={names} caption={subtitle} />}
    >
      <svg viewBox={`0 0 ${size.width} ${size.height}`} width="100%" role="img" aria-label={`${title}. The figures are in the table below.`}>
        {up.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={size.left} x2={size.width - size.right} y1={up(tick)} y2={up(tick)} stroke="#d9d6cd" />
            <text className="ww-chart__tick" x={size.left - 8} y={up(tick) + 4} textAnchor="end">{tickWords(tick, style)}</text>
          </g>
        ))}
        {series.map((point, index) => (
          <text key={point.period} className="ww-chart__tick" x={across(point.period) ?? 0} y={size.height - 12} textAnchor="middle">
            {(series.length - 1 - index) % Math.ceil(series.length / 8) === 0 ? point.period : ""}
          </text>
        ))}
        {[...parts].reverse().map((part) => (
          <path key={part} d={path(part)} fill="none" stroke={looks[part].stroke} strokeWidth={looks[part].width} strokeDasharray={looks[part].dash} strokeLinejoin="round" />
        ))}
        {series.map((point) => point.own.value !== null && <circle key={point.period} cx={across(point.period) ?? 0} cy={up(drawn(point.own.value) ?? 0)} r="4" fill={looks.own.stroke} />)}
      </svg>
    </ChartFrame>
  );
}

/** Large amounts of money are marked in millions so that the axis stays readable. */
function tickWords(tick: number, style: FigureStyle): string {
  if (style.unit === "pounds" && Math.abs(tick) >= 1_000_000) return `£${tick / 1_000_000} million`;
  return showFigure(String(tick), { ...style, decimalPlaces: null });
}
