/** Per cent as typed, "60", "33.3%" or "1/3", as an exact share: "60/100", "333/1000", "1/3". Null for anything that is no share from nothing to all. */
export function readPerCent(typed: string): string | null {
  const text = typed.replace(/[\s%]/g, "");
  const quotient = /^(\d{1,9})\/([1-9]\d{0,8})$/.exec(text);
  if (quotient) return Number(quotient[1]) <= Number(quotient[2]) ? text : null;
  const decimal = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(text);
  if (!decimal) return null;
  const [whole = "0", decimals = ""] = [decimal[1], decimal[2]];
  const [numerator, denominator] = [Number(`${whole}${decimals}`), 100 * 10 ** decimals.length];
  return numerator <= denominator ? `${numerator}/${denominator}` : null;
}
