import { scaleLinear } from "d3-scale";
import { useId, type ReactNode } from "react";
import { ChartFrame } from "./chart-frame";
import { drawnPounds } from "./drawn-pounds";
import { FundingBars } from "./funding-bars";
import { FundingTable } from "./funding-table";
import type { ScenarioFunding } from "./funding-year";
import { textureIds, Textures } from "./textures";

interface FundingAgainstCostProps {
  readonly title: ReactNode;
  /** Place and period, "Luton, April 2005 to March 2009"; the measure is added. */
  readonly placeAndPeriod: string;
  readonly scenarios: readonly ScenarioFunding[];
  readonly csvHref?: string;
}

/** What the tallest bar needs: funding may be more than the cost, and the cost more than the funding. */
function tallest(scenarios: readonly ScenarioFunding[]): number {
  const heights = scenarios.flatMap(({ years }) => years.map((year) => Math.max(
    drawnPounds(year.cost),
    drawnPounds(year.baseToday) + drawnPounds(year.grants) + drawnPounds(year.growth) + Math.max(0, drawnPounds(year.gap)),
  )));
  return Math.max(1, ...heights);
}

/**
 * Funding by source, stacked, against cost: one small picture a scenario, all on one scale, so that heights may
 * be compared across them. What nobody pays for is hatched in red and labelled in £ thousands.
 */
export function FundingAgainstCost({ title, placeAndPeriod, scenarios, csvHref }: FundingAgainstCostProps) {
  const textures = textureIds(useId());
  const scale = scaleLinear().domain([0, tallest(scenarios)]).nice(4);
  const fills = { baseToday: `url(#${textures.ruled})`, grants: "#8fb9b6", growth: "#0d5f5e", gap: `url(#${textures.gap})` };
  return (
    <ChartFrame
      title={title}
      subtitle={`Funding against cost, £ thousands, ${placeAndPeriod}. The black line is the cost.`}
      keyEntries={[
        { words: "Base budget today", fill: fills.baseToday },
        { words: "Grants", fill: fills.grants },
        { words: "Base budget growth", fill: fills.growth },
        { words: "Unfunded gap", fill: fills.gap, stroke: "#b3261e" },
      ]}
      table={<FundingTable scenarios={scenarios} />}
      csvHref={csvHref}
    >
      <Textures ids={textures} />
      <div className="ww-multiples">
        {scenarios.map((scenario) => <FundingBars key={scenario.id} scenario={scenario} scale={scale} fills={fills} />)}
      </div>
    </ChartFrame>
  );
}
