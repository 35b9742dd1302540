import { formatDifference } from "@/domain/money/format-pounds";
import type { Pounds } from "@/domain/plan/fields";
import { DifferenceLine, type Welcome } from "./difference-line";

interface DifferenceProps {
  /** This figure less the one it is compared with. */
  readonly value: Pounds;
  readonly welcome: Welcome;
}

/** A difference in money under its figure: "−£79,408.00 less". Sign, word and colour say the same thing. */
export function Difference({ value, welcome }: DifferenceProps) {
  return <DifferenceLine words={formatDifference(value)} welcome={welcome} />;
}
