"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { MoneyField } from "@/components/ui/money-field";
import { Select } from "@/components/ui/select";
import { formatPounds } from "@/domain/money/format-pounds";
import { certainty } from "@/domain/plan/plan";
import { capitalised } from "@/domain/proposals/answers-in-words";
import type { AskLine } from "@/domain/proposals/content";
import { askField, sourceNotKnown } from "@/domain/proposals/read-typed-section";

interface AskRowsProps {
  readonly asks: readonly AskLine[];
  readonly years: readonly string[];
  readonly sources: readonly { readonly id: string; readonly name: string; readonly kind: "grant" | "base budget" }[];
  readonly errorOf: (field: string) => string | undefined;
}

const certaintyWords: Readonly<Record<AskLine["certainty"], string>> = {
  indicative: "Indicative: we only ask", provisional: "Provisional: said, not settled", confirmed: "Confirmed in writing", received: "Received",
};

/** The money asked for, a row for each source in each year; a row without an amount and a source is no row. */
export function AskRows({ asks, years, sources, errorOf }: AskRowsProps) {
  const [rowCount, setRowCount] = useState(Math.max(2, asks.length + 1));
  const chosenOnce = asks.flatMap(({ sourceId, sourceName }) => (sourceId !== null && sourceName !== null && !sources.some(({ id }) => id === sourceId) ? [{ value: sourceId, words: sourceName }] : []));
  const options = [
    { value: "", words: "Choose" },
    { value: sourceNotKnown, words: "Not yet known" },
    ...sources.map(({ id, name, kind }) => ({ value: id, words: `${name} (${kind})` })),
    ...chosenOnce,
  ];
  return (
    <div id="asks" tabIndex={-1}>
      {Array.from({ length: rowCount }, (_, row) => {
        const ask = asks[row];
        const part = (name: "source" | "year" | "certainty" | "amount", label: string) => ({ id: askField(row, name), name: askField(row, name), label, error: errorOf(askField(row, name)) });
        return (
          <fieldset key={row} data-ask-row className="govuk-fieldset ww-panel">
            <legend className="ww-label">Row {row + 1}</legend>
            <div className="ww-columns ww-columns--even">
              <Select {...part("source", "Who is asked")} options={options} defaultValue={ask ? ask.sourceId ?? sourceNotKnown : ""} />
              <MoneyField {...part("amount", "Amount")} defaultValue={ask ? formatPounds(ask.amount).replace("£", "") : ""} />
              <Select {...part("year", "Financial year")} options={years.map((year) => ({ value: year, words: year }))} defaultValue={ask?.year ?? years[0]} />
              <Select {...part("certainty", "How sure is it?")} options={certainty.options.map((value) => ({ value, words: capitalised(certaintyWords[value]) }))} defaultValue={ask?.certainty ?? "indicative"} />
            </div>
          </fieldset>
        );
      })}
      <p><Button type="button" kind="secondary" onClick={() => setRowCount((count) => Math.min(60, count + 1))}>Add another row</Button></p>
    </div>
  );
}
