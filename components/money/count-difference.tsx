import { formatCountDifference } from "@/domain/money/format-pounds";
import { DifferenceLine, type Welcome } from "./difference-line";

interface CountDifferenceProps {
  /** This count less the one it is compared with: 1070 or "-2.5". */
  readonly value: string | number;
  /** What is counted, in the plural: "children". */
  readonly unit: string;
  readonly welcome: Welcome;
}

/** A difference in a count under its figure: "+1,070 children". */
export function CountDifference({ value, unit, welcome }: CountDifferenceProps) {
  return <DifferenceLine words={formatCountDifference(value, unit)} welcome={welcome} />;
}
