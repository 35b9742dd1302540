import { readTypedPounds } from "../money/read-typed-pounds";
import { pounds, type Pounds } from "../plan/fields";
import type { JsonValue } from "./json-value";

/** How a published amount is read; `wasText` where the publisher wrote words for a number. */
export type PublishedAmount =
  | { readonly is: "amount"; readonly pounds: Pounds; readonly wasText: boolean }
  | { readonly is: "missing" }
  | { readonly is: "unread"; readonly why: string };

/**
 * Reads a published amount to the penny. A number of JSON goes to its shortest text at once, which for at most fifteen
 * figures is what the publisher wrote; it is never added up as a number. A third decimal is not rounded but stays unread.
 */
export function readPublishedAmount(value: JsonValue | undefined): PublishedAmount {
  if (value === undefined || value === null || value === "") return { is: "missing" };
  if (typeof value === "number") {
    const read = pounds.safeParse(String(value));
    return read.success ? { is: "amount", pounds: read.data, wasText: false } : { is: "unread", why: read.error.issues[0]?.message ?? "It is not an amount in pounds and pence" };
  }
  if (typeof value !== "string") return { is: "unread", why: "It is not a number" };
  const typed = readTypedPounds(value);
  return typed.ok ? { is: "amount", pounds: typed.pounds, wasText: true } : { is: "unread", why: typed.reason };
}
