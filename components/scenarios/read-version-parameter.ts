/** The version an address names, `?version=2`; null for the latest, also when it names nothing that could be one. */
export function readVersionParameter(value: string | readonly string[] | undefined): number | null {
  const text = typeof value === "string" ? value : value?.[0];
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
