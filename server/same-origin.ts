import "server-only";

/**
 * Whether a request that may change something comes from our own pages. Browsers say so in Sec-Fetch-Site;
 * older ones send Origin, which must then name this host. A request with neither is not from a page.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  if (!origin) return false;
  try {
    return new URL(origin).host === headers.get("host");
  } catch {
    return false;
  }
}
