import { money, subtract, toPounds } from "@/domain/money/money";
import type { PartnerFunding } from "@/domain/plan/evaluation";
import { Difference } from "../money/difference";
import { Pounds } from "../money/pounds";
import { HowWorkedOut } from "../rulebook/how-worked-out";
import { DataTable } from "../ui/data-table";
import { NumericCell, NumericHead, RowHead, ColumnHead } from "../ui/table-cells";
import type { EvaluatedScenario } from "./evaluated-scenario";

interface PartnerTableProps {
  readonly caption: string;
  /** The scenarios, in the order of the comparison. */
  readonly scenarios: readonly EvaluatedScenario[];
  /** The one the others are compared with. */
  readonly referenceId: string;
}

/** Every partner that any of the scenarios has, in the order in which they first appear. */
function partnersOf(scenarios: readonly EvaluatedScenario[]): PartnerFunding[] {
  const found = new Map<string, PartnerFunding>();
  for (const partner of scenarios.flatMap(({ evaluation }) => evaluation.partners)) if (!found.has(partner.partnerId)) found.set(partner.partnerId, partner);
  return [...found.values()];
}

/** What each scenario asks of each partner over all its years: the growth, and under it the difference from the reference. */
export function PartnerTable({ caption, scenarios, referenceId }: PartnerTableProps) {
  const growthOf = (scenario: EvaluatedScenario | undefined, partnerId: string): PartnerFunding["growthTotal"] =>
    scenario?.evaluation.partners.find((partner) => partner.partnerId === partnerId)?.growthTotal ?? toPounds(money("0.00"));
  const reference = scenarios.find(({ id }) => id === referenceId);
  return (
    <DataTable caption={caption} wide={scenarios.length > 4}>
      <thead>
        <tr>
          <ColumnHead>Base budget growth asked of<HowWorkedOut rule="restricted-money-first" about="Base budget growth" /></ColumnHead>
          {scenarios.map(({ id, name }) => <NumericHead key={id}>{name}</NumericHead>)}
        </tr>
      </thead>
      <tbody>
        {partnersOf(scenarios).map(({ partnerId, name }) => (
          <tr key={partnerId}>
            <RowHead>{name}</RowHead>
            {scenarios.map((scenario) => {
              const growth = growthOf(scenario, partnerId);
              return (
                <NumericCell key={scenario.id}>
                  <Pounds value={growth} pence="always" />
                  {scenario.id !== referenceId && reference !== undefined && <Difference value={toPounds(subtract(money(growth), money(growthOf(reference, partnerId))))} welcome="neither" />}
                </NumericCell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
