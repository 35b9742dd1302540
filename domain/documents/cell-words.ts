import { formatCount, formatPounds } from "../money/format-pounds";
import type { Pounds } from "../plan/fields";
import { formatRate } from "../plan/format-field";
import type { DocumentCell } from "./produced-document";

/** A cell as it stands on paper; pounds to the penny. */
export function cellWords(cell: DocumentCell): string {
  if (cell.is === "words") return cell.text;
  // A document is made of exact pounds; what was read from a file is checked there.
  if (cell.kind === "pounds") return formatPounds(cell.value as Pounds, "always");
  return cell.kind === "rate" ? formatRate(cell.value) : formatCount(cell.value);
}
