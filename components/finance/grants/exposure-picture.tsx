import { inThousands } from "@/components/charts/in-thousands";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import type { Exposure } from "@/domain/grants/exposure";
import { formatPounds } from "@/domain/money/format-pounds";
import { poundsToPence } from "@/domain/money/money";

const [width, rowHeight, left, right] = [640, 34, 150, 130];

/** What would have gone back by each day, as bars of the running total; the table beside it says the same. */
export function ExposurePicture({ rows }: { readonly rows: readonly Exposure[] }) {
  const days = [...new Set(rows.map(({ on }) => on))].map((on) => rows.filter((row) => row.on === on).at(-1)!);
  const most = days.reduce((size, { running }) => (poundsToPence(running) > size ? poundsToPence(running) : size), 1n);
  const words = days.map(({ on, running }) => `${spokenDate(on)}: ${formatPounds(running)}`).join("; ");
  return (
    <svg className="ww-exposure" viewBox={`0 0 ${width} ${days.length * rowHeight + 8}`} role="img" aria-label={`Gone back in all, by day. ${words}`}>
      {days.map(({ on, running }, place) => {
        const wide = Math.max(2, Number((poundsToPence(running) * 10_000n) / most) * ((width - left - right) / 10_000));
        return (
          <g key={on} transform={`translate(0 ${place * rowHeight + 4})`}>
            <text className="ww-exposure__day" x={left - 10} y={19} textAnchor="end">{spokenDate(on)}</text>
            <rect className="ww-exposure__bar" x={left} y={4} width={wide} height={20} />
            <text className="ww-exposure__amount" x={left + wide + 8} y={19}>£{inThousands(running)} thousand</text>
          </g>
        );
      })}
    </svg>
  );
}
