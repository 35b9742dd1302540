import { groupThousands, minusSign } from "../money/format-pounds";
import { poundsToPence } from "../money/money";
import { pounds } from "./fields";

/**
 * How much a value differs from another in per cent of that other, to one decimal, rounded once, half away from nought:
 * 150.00 against 120.00 is "25.0". Exact, by whole numbers. Null where the other is nought, and nothing can be compared.
 */
export function perCentOf(value: string, other: string): string | null {
  const [one, base] = [poundsToPence(pounds.parse(value)), poundsToPence(pounds.parse(other))];
  if (base === 0n) return null;
  const size = base < 0n ? -base : base;
  const moved = (one - base) * 1000n;
  const tenths = (2n * (moved < 0n ? -moved : moved) + size) / (2n * size);
  return `${moved < 0n && tenths > 0n ? "-" : ""}${tenths / 10n}.${tenths % 10n}`;
}

/** A difference in per cent for people: "+25.0%", "−3.1%", "no comparison" where the other value is nought. */
export function perCentText(perCent: string | null): string {
  if (perCent === null) return "no comparison";
  const [whole = "0", tenth = "0"] = perCent.replace("-", "").split(".");
  return `${perCent.startsWith("-") ? minusSign : perCent === "0.0" ? "" : "+"}${groupThousands(whole)}.${tenth}%`;
}
