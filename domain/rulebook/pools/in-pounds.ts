import { formatPounds } from "../../money/format-pounds";
import { penceToPounds } from "../../money/money";

/** Whole pence as evidence in a message: "£1,234.50". Pence always, because the reader adds them up. */
export const inPounds = (pence: bigint): string => formatPounds(penceToPounds(pence), "always");
