/** The page of ways out for one project or several together: "/mainstreaming/on-track,flying-start/routes". */
export const routesPath = (serviceIds: readonly string[], more = ""): string => `/mainstreaming/${serviceIds.map(encodeURIComponent).join(",")}/routes${more}`;

/** The projects an address names. */
export const readServiceIds = (segment: string): string[] => [...new Set(decodeURIComponent(segment).split(",").filter((id) => id !== ""))];
