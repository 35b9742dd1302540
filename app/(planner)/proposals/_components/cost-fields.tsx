"use client";

import { type FormEvent, useState } from "react";
import { FinancialYearLabel } from "@/components/money/financial-year-label";
import { DataTable } from "@/components/ui/data-table";
import { MoneyField } from "@/components/ui/money-field";
import { Radios } from "@/components/ui/radios";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { Textarea } from "@/components/ui/textarea";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import { financialYear } from "@/domain/plan/fields";
import { costBasisWords } from "@/domain/proposals/answers-in-words";
import { costBases, type SectionContent } from "@/domain/proposals/content";
import { costField } from "@/domain/proposals/read-typed-section";
import { AmountCell } from "./amount-cell";

interface CostFieldsProps {
  readonly value: SectionContent<"costs">;
  readonly years: readonly string[];
  readonly errorOf: (field: string) => string | undefined;
}

const kinds = ["recurrent", "one-off"] as const;

/** The costs, a row a year, with the total as it grows, and what else is asked about them. */
export function CostFields({ value, years, errorOf }: CostFieldsProps) {
  const storedIn = (year: string, kind: (typeof kinds)[number]) => value.costs.find((line) => line.year === year && line.kind === kind)?.amount ?? null;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(value.costs.map(({ year, kind, amount }) => [costField(year, kind), amount])));
  const type = (event: FormEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement) {
      const { name, value: text } = event.target;
      setTyped((before) => ({ ...before, [name]: text }));
    }
  };
  const pence = years.flatMap((year) => kinds.map((kind) => readTypedPounds(typed[costField(year, kind)] ?? ""))).reduce((sum, read) => (read.ok ? sum + poundsToPence(read.pounds) : sum), 0n);
  // A basis that only a demonstration has is offered where it stands already, so that saving does not wash it off.
  const bases = costBases.filter((basis) => basis !== "synthetic" || value.costBasis === "synthetic");

  return (
    <>
      <div id="costs" tabIndex={-1} onInput={type}>
        <DataTable caption="Cost in each financial year (April to March), in pounds" compact>
          <thead><tr><ColumnHead>Year</ColumnHead><ColumnHead>Recurrent: again every year</ColumnHead><ColumnHead>One-off</ColumnHead></tr></thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <RowHead><FinancialYearLabel year={financialYear.parse(year)} /></RowHead>
                {kinds.map((kind) => (
                  <td key={kind}>
                    <AmountCell name={costField(year, kind)} label={`${kind === "recurrent" ? "Recurrent" : "One-off"} cost in ${year}, in pounds`} amount={storedIn(year, kind)} error={errorOf(costField(year, kind))} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot><tr><RowHead strong>Total</RowHead><td colSpan={2} className="ww-table__strong">{formatPounds(penceToPounds(pence))}</td></tr></tfoot>
        </DataTable>
      </div>
      <Radios id="costBasis" name="costBasis" label="Where do the costs come from?" error={errorOf("costBasis")} choices={bases.map((basis) => ({ value: basis, words: costBasisWords[basis] ?? basis }))} defaultValue={value.costBasis ?? undefined} />
      <Textarea id="costNote" name="costNote" label="What do the costs pay for?" rows={3} error={errorOf("costNote")} defaultValue={value.costNote} />
      <MoneyField id="minimumAmount" name="minimumAmount" label="The least that would still help (optional)" hint="Over all years. With less than this, it should not begin." error={errorOf("minimumAmount")} defaultValue={value.minimumAmount === null ? "" : formatPounds(value.minimumAmount).replace("£", "")} />
      <MoneyField id="stretchAmount" name="stretchAmount" label="What could be used well if there were more (optional)" hint="Over all years, the cost above included." error={errorOf("stretchAmount")} defaultValue={value.stretchAmount === null ? "" : formatPounds(value.stretchAmount).replace("£", "")} />
    </>
  );
}
