import type { JsonObject } from "./json-value";
import { textOf } from "./json-value";

/** What a publisher's number of a register says: an identifier of the standard, nothing, or a text that is no such number. */
export type RegisterNumber = { readonly is: "identifier"; readonly id: string } | { readonly is: "none" } | { readonly is: "unread"; readonly printed: string };

const noneAtAll = { is: "none" } as const;

/** A charity of England and Wales has six or seven figures: "1117726" is "GB-CHC-1117726". Scottish and Northern Irish numbers begin with letters of their own. */
export function charityIdentifier(organisation: JsonObject): RegisterNumber {
  const printed = textOf(organisation.charityNumber);
  if (printed === null) return noneAtAll;
  if (/^[1-9]\d{5,6}$/.test(printed)) return { is: "identifier", id: `GB-CHC-${printed}` };
  if (/^SC\d{6}$/.test(printed)) return { is: "identifier", id: `GB-SC-${printed}` };
  return { is: "unread", printed };
}

/** A company has eight figures, of which the leading noughts are often left out, or two letters and six figures: "4270053" is "GB-COH-04270053". */
export function companyIdentifier(organisation: JsonObject): RegisterNumber {
  const printed = textOf(organisation.companyNumber);
  if (printed === null) return noneAtAll;
  if (/^\d{7,8}$/.test(printed) && !/^0+$/.test(printed)) return { is: "identifier", id: `GB-COH-${printed.padStart(8, "0")}` };
  if (/^(SC|NI|OC|SO|NC|RS|IP|CE|RC)\d{6}$/.test(printed)) return { is: "identifier", id: `GB-COH-${printed}` };
  return { is: "unread", printed };
}

/** Whether an identifier has a prefix of the standard and something after it. A publisher's own "360G-ocf-org:1117726" has. */
export const hasNothingAfterPrefix = (id: string): boolean => /[:-]$/.test(id);
