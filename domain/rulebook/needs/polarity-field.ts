import type { Polarity } from "../../needs/lait-dictionary";
import { oneOf } from "../fields";

const words = { "high is good": "high", "low is good": "low", neither: "none" } as const satisfies Record<string, Polarity>;

/** Which way is good, as people choose it. */
export const polarityField = oneOf("Which way is good", ["high is good", "low is good", "neither"]);

/** The same as the sums know it. */
export const polarityOf = (chosen: keyof typeof words): Polarity => words[chosen];
