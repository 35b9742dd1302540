/** An exact decimal rate, "0.0295", as the percentage "2.95%", by moving the point and never through a binary fraction; null for a ratio such as "2/3". */
export function percentOf(text: string): string | null {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === "") return null;
  const moved = decimals.padEnd(2, "0");
  const rest = moved.slice(2).replace(/0+$/, "");
  return `${sign}${BigInt(whole + moved.slice(0, 2))}${rest === "" ? "" : `.${rest}`}%`;
}
