import type { Change } from "@/domain/plan/change";

export const lineCount = 5000;

/** The rates that the changed assumption takes in turn. */
export const rates = ["0.0285", "0.029", "0.0315", "0.0225"];

/** One changed assumption: the pay award of the second year, which moves every year after it too. */
export const rateTo = (rate: string): Change => ({ type: "changed", collection: "indexRates", id: "rate-1-1", field: "rate", before: "", after: rate });

export const changedRate = (turn: number): Change => rateTo(rates[turn % rates.length]!);

/** One edited line in the middle of the plan. */
export const editedLine = (turn: number): Change => ({ type: "changed", collection: "costLines", id: "c002501", field: "amount", before: "", after: `${10_000 + (turn % 90_000)}.37` });
