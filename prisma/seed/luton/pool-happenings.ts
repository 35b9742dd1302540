import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { Pounds } from "@/domain/plan/fields";
import type { Scope } from "@/server/database/scope";
import { bringInLedger, explainVariance } from "@/server/ledger/commands";
import { askVirement } from "@/server/virements/commands";

const scenarioId = "pool-as-agreed";
const year = "2005/06" as FinancialYear;

/** April of the children's pooled fund as the host's finance system might give it; every amount is made up for the demonstration. */
const ledger = `Code,Description,Month,Amount,Kind
CF4100,Salaries of family support teams,April,"£60,937.44",actual
CF4100,Agency workers,April,"£3,120.00",actual
CF4100,Agency workers recharged,April,"(£645.26)",actual
CF4101,Premises and travel,April,"£14,870.55",actual
CF4102,Easter play schemes,April,"£38,760.00",actual
CF4102,Short breaks by carers,April,"£12,500.00",actual
CF4102,Summer play schemes ordered,August,"£24,000.00",commitment
CF4103,Salaries of therapists,April,"£46,187.40",actual
CF4104,Walking aids,April,"£6,250.00",actual
CF4104,Hoists ordered,June,"£18,500.00",commitment
CF4105,First payment of the grant,April,"£10,000.00",actual
CF9100,Contribution of the council,April,"£104,166.67",actual
CF9101,Contribution of the primary care trust,April,"£207,500.00",actual
CF9103,Additional contribution of the voluntary sector,April,"£1,666.67",actual
CF4999,To be coded,April,"£312.40",actual
`;

/** What has happened to the children's pooled fund so far: a month of its ledger, why one scheme differs, and a virement that waits. */
export async function loadPoolHappenings(scopeOf: (personId: string) => Scope): Promise<void> {
  const manager = scopeOf("pool");
  const keyOf = (step: string): string => `demonstration pool ${step}`;
  await bringInLedger({ scope: manager, idempotencyKey: keyOf("ledger"), scenarioId, year, months: 1, fileName: "ledger-april-2005-synthetic.csv", file: Buffer.from(ledger).toString("base64") });
  await explainVariance({
    scope: manager, idempotencyKey: keyOf("short breaks explained"), scenarioId, year, months: 1, serviceId: "short-breaks",
    explanation: "More children came to the Easter play schemes than in the year before, when Easter fell in two financial years.", action: "Places in the summer play schemes are booked up to the budget only.", risk: "medium",
  });
  await askVirement({
    scope: manager, idempotencyKey: keyOf("virement"), scenarioId, version: 1, reason: "Two vacancies in the teams will not be filled before the autumn; the play schemes need the money in the summer.",
    wish: { poolId: "childrens-pool", year, fromLineId: "family-support-pay", toLineId: "short-breaks-contracts", amount: "12500.00" as Pounds, permanent: false },
  });
}
