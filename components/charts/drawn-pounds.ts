import type { Pounds } from "@/domain/plan/fields";

/**
 * An amount as a length to draw, in pounds. Only a picture may hold money as a JavaScript number: nothing
 * is ever worked out from it, and the table under the picture shows the exact text.
 */
export const drawnPounds = (pounds: Pounds): number => Number(pounds);
