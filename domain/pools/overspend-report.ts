import { formatPounds } from "../money/format-pounds";
import { poundsToPence } from "../money/money";
import { divideHalfUp } from "../money/ratio";
import type { PoolOutturn } from "./pool-outturn";

/** What has to be said of an overspend, and to whom. */
export interface OverspendDuty {
  readonly to: string;
  readonly what: string;
}

/** Hundredths of a per cent as text: 160,000 of 2,200,000 is "7.27%". */
export function perCentOf(part: string, whole: string): string | null {
  const [of, all] = [poundsToPence(part as PoolOutturn["budget"]), poundsToPence(whole as PoolOutturn["budget"])];
  if (all <= 0n) return null;
  const hundredths = divideHalfUp((of < 0n ? -of : of) * 10_000n, all).toString().padStart(3, "0");
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}%`;
}

/** What follows when a pool is over: none where it is not. Source: section 75 agreements, the action plan of the pool manager. */
export function overspendReport(outturn: PoolOutturn, hostName: string, manager: string | null): OverspendDuty[] {
  if (poundsToPence(outturn.variance) <= 0n) return [];
  const over = outturn.schemes.filter(({ variance }) => poundsToPence(variance) > 0n).map(({ name, variance }) => `${name} by ${formatPounds(variance, "always")}`);
  const shares = outturn.partners.filter(({ bears }) => poundsToPence(bears) > 0n).map(({ name, bears }) => `${name} ${formatPounds(bears, "always")}`);
  return [
    { to: "The partnership board, at its next meeting", what: `An action plan of the ${(manager ?? "pool manager").toLowerCase()}: over budget ${over.join(", ")}, why, and what is done about it.` },
    { to: "The finance officer of each partner", what: shares.length === 0 ? "That the steps of the agreement cover all of it, so no partner pays more." : `What it would have to find outside the pool: ${shares.join(", ")}.` },
    ...(poundsToPence(outturn.toAgree) > 0n ? [{ to: "All finance officers together", what: `${formatPounds(outturn.toAgree, "always")} is above the caps and waits for their agreement.` }] : []),
    { to: `${hostName}, as host`, what: "A forecast at each month’s end until the fund is back within its budget." },
  ];
}
