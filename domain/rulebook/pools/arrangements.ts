import { oneOf } from "../fields";

/** How money for a shared purpose is held. Only pooled money loses its owner, enters the memorandum account and is risk-shared. */
export const arrangements = ["pooled", "aligned", "lead commissioned", "transferred"] as const;

export const arrangement = oneOf("Held as", arrangements, "Aligned money stays in its owner's ledger");
