import { count, type DocumentSources, pounds, type ProducedDocument, say } from "../documents/produced-document";
import { spokenDate } from "../financial-year/spoken-date";
import { nameOfId } from "../plan/format-field";
import type { Plan } from "../plan/plan";
import { type PoolExitAsk, poolExit } from "./pool-exit";

/** How a pool that ends is settled, as a document; null where there is nothing to split by. Source: WE-31. */
export function exitDocument(ask: PoolExitAsk, sources: DocumentSources): ProducedDocument | null {
  const exit = poolExit(ask);
  if (exit === null) return null;
  const { plan, poolId, endsOn, balance, liabilities } = ask;
  const from = `exit-split pools ${poolId} ${endsOn}`;
  return {
    title: `If ${nameOfId(poolId, plan)} ends`, subtitle: `${plan.about.place}, ${spokenDate(endsOn)}`, sources, asAt: endsOn,
    sections: [
      {
        heading: "Each partner",
        blocks: [
          { is: "paragraph", parts: [say("A balance of "), pounds(balance, from), say(" and liabilities of "), pounds(liabilities, from), say(" are split by what partners put in, each by itself and to the penny.")] },
          { is: "table", caption: "What each partner gets and bears, in pounds", heads: ["Partner", "Counted for its share", "Of the balance", "Of what is to be paid", "Of the assets"], rows: exit.partners.map(({ name, weight, balance: gets, liabilities: bears, assets }) => ({ isTotal: false, cells: [say(name), ...[weight, gets, bears, assets].map((amount) => pounds(amount, from))] })) },
        ],
      },
      ...(exit.assets.length === 0 ? [] : [{ heading: "Assets", blocks: [{ is: "table" as const, caption: "Assets on that day, in pounds", heads: ["Asset", "Life in years", "Cost", "Left of it", "Goes to"], rows: exit.assets.map(({ assetId, name, cost, value, returnsToId }) => ({ isTotal: false, cells: [say(name), count(lifeOf(plan, assetId), `assets ${assetId} lifeYears`), pounds(cost, `assets ${assetId} amount`), pounds(value, `asset-clawback assets ${assetId} ${endsOn}`), say(returnsToId === null ? "Shared" : nameOfId(returnsToId, plan))] })) }] }]),
    ],
  };
}

const lifeOf = (plan: Plan, assetId: string): number => plan.assets.find(({ id }) => id === assetId)?.lifeYears ?? 0;
