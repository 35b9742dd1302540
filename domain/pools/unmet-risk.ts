import { sumPence } from "../money/sum-pence";
import type { Line } from "../plan/plan";
import { netAcrossSchemes } from "./net-across-schemes";
import { shareRisk } from "./share-risk";
import type { SharedRisk } from "./share-with-caps";

/** A scheme of a pool in one year, in whole pence. */
export interface SchemeYear {
  /** The partner that provides it, whose risk it is where each bears its own. */
  readonly providerId: string;
  readonly unmet: bigint;
  /** Money left that was paid into the pool for this scheme only. */
  readonly left: bigint;
}

export interface UnmetRisk extends SharedRisk {
  /** What money left for schemes makes up for. */
  readonly covered: bigint;
}

/**
 * Shares what is unmet of a pool's schemes in one year among the partners, in whole pence. A scheme's own money left makes
 * up for what is unmet of it; where the agreement nets across schemes, one scheme's money left makes up for another's
 * too. The rest is shared once: by the cash each partner puts in, by who provides the scheme, or all to the host. Where it is by
 * cash and nobody puts any in, it waits for agreement. Covered, parts and what is to be agreed make what is unmet.
 * Source: section 75 agreements; WE-08.
 */
export function unmetRisk({ riskShare, netting, hostId }: Pick<Line<"pools">, "riskShare" | "netting" | "hostId">, schemes: readonly SchemeYear[], partners: readonly { readonly id: string; readonly cash: bigint }[]): UnmetRisk {
  const variances = schemes.map(({ unmet, left }) => unmet - left);
  const over = (netting === "net across schemes" ? netAcrossSchemes(variances) : variances).map((pence) => (pence > 0n ? pence : 0n));
  const toShare = sumPence(over);
  const covered = sumPence(schemes.map(({ unmet }) => unmet)) - toShare;
  const nothing = partners.map(() => 0n);
  switch (riskShare) {
    case "own risk":
      return { covered, ...shareRisk(toShare, { model: "own risk", own: partners.map(({ id }) => sumPence(over.filter((_, scheme) => schemes[scheme]!.providerId === id))) }) };
    case "pro rata": {
      const weights = partners.map(({ cash }) => cash);
      return { covered, ...(sumPence(weights) === 0n ? { parts: nothing, toAgree: toShare } : shareRisk(toShare, { model: "pro rata", weights })) };
    }
    case "host bears":
      return { covered, ...shareRisk(toShare, { model: "host bears", host: partners.findIndex(({ id }) => id === hostId), partners: partners.length }) };
  }
}
