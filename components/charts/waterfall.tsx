import { scaleLinear } from "d3-scale";
import { useId, type ReactNode } from "react";
import { formatDifference, formatPounds } from "@/domain/money/format-pounds";
import { classNames } from "../ui/class-names";
import { Unbroken } from "../ui/unbroken";
import { ChartFrame } from "./chart-frame";
import { drawnPounds } from "./drawn-pounds";
import { textureIds, Textures } from "./textures";
import type { WaterfallStep } from "./waterfall-steps";
import { WaterfallTable } from "./waterfall-table";

interface WaterfallProps {
  readonly id?: string;
  readonly title: ReactNode;
  readonly subtitle: string;
  /** What is led from one amount to another: "Unfunded gap". */
  readonly measure: string;
  readonly steps: readonly WaterfallStep[];
}

const barTop = "16%";
const barHeight = "68%";

/** "−£136,821.60 less"; of a total, "£721,515.61". */
const amountInWords = ({ kind, pounds }: WaterfallStep): string => (kind === "total" ? formatPounds(pounds, "always") : formatDifference(pounds));

/** How one amount becomes another, cause by cause: each bar begins where the one above it ends. */
export function Waterfall({ id, title, subtitle, measure, steps }: WaterfallProps) {
  const textures = textureIds(useId());
  const fills = { total: `url(#${textures.ruled})`, less: "#1d7a78", more: `url(#${textures.gap})`, same: "#54666c" };
  const reached = steps.flatMap(({ from, to }) => [drawnPounds(from), drawnPounds(to)]);
  const across = scaleLinear().domain([Math.min(0, ...reached), Math.max(1, ...reached)]).range([0, 100]);
  const hasMore = steps.some(({ kind }) => kind === "more");
  return (
    <ChartFrame
      {...(id === undefined ? {} : { id })}
      title={title}
      subtitle={subtitle}
      keyEntries={[
        { words: measure, fill: fills.total },
        { words: "Less", fill: fills.less },
        ...(hasMore ? [{ words: "More", fill: fills.more, stroke: "#b3261e" }] : []),
      ]}
      table={<WaterfallTable measure={measure} steps={steps} />}
    >
      <Textures ids={textures} />
      <ol className="ww-waterfall">
        {steps.map((step, position) => {
          const [from, to] = [across(drawnPounds(step.from)), across(drawnPounds(step.to))];
          return (
            <li key={`${position} ${step.words}`} className={classNames("ww-waterfall__row", step.kind === "total" && "ww-waterfall__row--total")}>
              <div className="ww-bars__words"><Unbroken>{step.words}</Unbroken></div>
              <div className="ww-bars__bar" aria-hidden="true">
                <svg focusable="false">
                  <line x1={`${across(0)}%`} x2={`${across(0)}%`} y1="0" y2="100%" stroke="#8b8f8b" />
                  <rect x={`${Math.min(from, to)}%`} width={`${Math.abs(to - from)}%`} y={barTop} height={barHeight} fill={fills[step.kind]} stroke={step.kind === "more" ? "#b3261e" : "none"} />
                  <line x1={`${to}%`} x2={`${to}%`} y1={barTop} y2="100%" stroke="#14262b" strokeWidth="1.5" />
                  {position > 0 && step.kind !== "total" && <line x1={`${from}%`} x2={`${from}%`} y1="0" y2="84%" stroke="#14262b" strokeWidth="1.5" />}
                </svg>
              </div>
              <div className="ww-bars__words ww-waterfall__amount">{amountInWords(step)}</div>
            </li>
          );
        })}
      </ol>
    </ChartFrame>
  );
}
