"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { MoneyField } from "@/components/ui/money-field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { Plan } from "@/domain/plan/plan";
import { type BlockPreview, blockPreview } from "./block-preview";
import { cellDomId } from "./cell";
import { HistoryLink } from "../history/history-link";
import type { GridEntry } from "./grid-section";
import { lineFormRequest, type LineInForm } from "./line-form-request";
import { RuleWay } from "./rule-way";
import type { RuleTitles } from "./rule-of-problem";

interface LineFormProps {
  readonly line: LineInForm;
  readonly plan: Plan;
  readonly titles: RuleTitles;
  readonly onTake: (preview: BlockPreview) => void;
  readonly onClose: () => void;
}

const fieldId = (entry: GridEntry): string => `line-${cellDomId(entry.cell)}`;

/** Everything the grid lets somebody change in one line, as a plain form. What it changes is one act of the edit, saved with the version. */
export function LineForm({ line, plan, titles, onTake, onClose }: LineFormProps) {
  const [refused, setRefused] = useState<BlockPreview["refused"]>([]);
  const subject = line.fields.find(({ entry }) => entry.cell.year === null)?.entry.cell;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const faults = refused.flatMap((cell) => line.fields.filter(({ label }) => label === cell.label).map(({ entry, label }) => ({ fieldId: fieldId(entry), message: `${label}: ${cell.reason}`, rule: cell.rule })));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const preview = blockPreview(plan, lineFormRequest(line, "line", (entry) => typedText(typed, entry)));
    setRefused(preview.refused);
    if (preview.refused.length === 0) onTake(preview);
  }

  return (
    <section className="ww-grid__line" id="line" aria-labelledby="line-title">
      <h2 id="line-title" ref={heading} tabIndex={-1}>{line.name}</h2>
      <p className="ww-small ww-muted ww-measure">{line.title}. What you change here stands in the grid at once and is saved with the version.{subject !== undefined && <> <HistoryLink subject={{ collection: subject.collection, id: subject.id, field: null }} about={line.name} /></>}</p>
      <Form onSubmit={submit}>
        <ErrorSummary faults={faults} />
        {faults.map(({ fieldId: id, rule }) => rule !== null && <p key={id}><RuleWay rule={rule} titles={titles} /></p>)}
        {line.fields.map(({ entry, label }) => <LineField key={fieldId(entry)} entry={entry} label={label} error={faults.find((fault) => fault.fieldId === fieldId(entry))?.message} />)}
        <div className="ww-actions">
          <Button>Change {line.name}</Button>
          <Button kind="secondary" type="button" onClick={onClose}>Close without changing</Button>
        </div>
      </Form>
    </section>
  );
}

function LineField({ entry, label, error }: { readonly entry: GridEntry; readonly label: string; readonly error: string | undefined }) {
  const id = fieldId(entry);
  const shared = { id, name: id, label, error, defaultValue: entry.text, hint: entry.note === null ? undefined : "Stated for this year. Emptied, the rule has its say again." };
  switch (entry.kind.type) {
    case "choice":
      return <Select {...shared} options={entry.kind.options} />;
    case "pounds":
      return <MoneyField {...shared} defaultValue={entry.text.replace("£", "")} allowNegative />;
    case "date": {
      const [year, month, day] = typeof entry.value === "string" ? entry.value.split("-") : [];
      return <DateField id={id} name={id} label={label} error={error} hint="For example, 31 3 2008" defaultValue={year === undefined ? {} : { day: String(Number(day)), month: String(Number(month)), year }} />;
    }
    case "rate":
    case "share":
      return <TextField {...shared} width="short" hint="Per cent, like 2.95%, or a ratio like 2/3" autoComplete="off" />;
    case "whole":
    case "posts":
      return <TextField {...shared} width="short" autoComplete="off" />;
    default:
      return <TextField {...shared} autoComplete="off" />;
  }
}

/** What stands in the form for a field; of a date its three parts. */
function typedText(typed: FormData, entry: GridEntry): string {
  const read = (name: string): string => {
    const text = typed.get(name);
    return typeof text === "string" ? text.trim() : "";
  };
  const id = fieldId(entry);
  if (entry.kind.type !== "date") return entry.kind.type === "pounds" && `£${read(id)}` === entry.text ? entry.text : read(id);
  return ["day", "month", "year"].map((part) => read(`${id}-${part}`)).filter((text) => text !== "").join(" ");
}
