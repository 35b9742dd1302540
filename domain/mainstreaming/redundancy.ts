import { poundsToPence } from "../money/money";
import type { Line } from "../plan/plan";

/** The redundancies of an exit route times the payment for each, whole pence. Three at £7,190.00 are £21,570.00 (WE-34). */
export const redundancyPence = (route: Pick<Line<"exitRoutes">, "redundancies" | "redundancyPayment">): bigint => BigInt(route.redundancies) * poundsToPence(route.redundancyPayment);
