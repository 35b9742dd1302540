"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { mergeHref, scenarioHref } from "../scenarios/scenario-address";
import { Button } from "../ui/button";
import { ErrorSummary, type FormFault } from "../ui/error-summary";
import { describedBy, FieldFrame } from "../ui/field-frame";
import { Form } from "../ui/form";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";
import { Textarea } from "../ui/textarea";
import { sendWorkbook, type WorkbookAnswer } from "./workbook-answer";
import { workbookHref } from "./workbook-address";
import { WorkbookDifference } from "./workbook-difference";
import { WorkbookFaults } from "./workbook-faults";

interface BringBackFormProps {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly scenarioName: string;
}

const fileHint = "The .xlsx file that was downloaded from this scenario, at most 5 MB.";

/** Chooses a workbook, shows what it changes, and makes a branch of it once it has a name and a reason. */
export function BringBackForm({ questionId, scenarioId, scenarioName }: BringBackFormProps) {
  const router = useRouter();
  const file = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState<WorkbookAnswer | null>(null);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [busy, setBusy] = useState(false);
  const [idempotencyKey, setIdempotencyKey] = useState("");
  const message = (fieldId: string): string | undefined => faults.find((fault) => fault.fieldId === fieldId)?.message;
  const difference = answer?.kind === "difference" ? answer : null;

  async function send(form: FormData): Promise<WorkbookAnswer> {
    setBusy(true);
    const said = await sendWorkbook(workbookHref(questionId, scenarioId), form);
    setBusy(false);
    setFaults(said.kind === "refused" ? [{ fieldId: said.field, message: said.message }] : []);
    return said;
  }

  async function compare(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    if (!file.current?.files?.length) return setFaults([{ fieldId: "file", message: "Choose the workbook that you want to bring back" }]);
    setIdempotencyKey(crypto.randomUUID());
    setAnswer(await send(new FormData(event.currentTarget)));
  }

  async function branch(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const typed = (field: string): string => (typeof form.get(field) === "string" ? String(form.get(field)).trim() : "");
    const found: FormFault[] = [];
    if (typed("name") === "") found.push({ fieldId: "name", message: "Give the branch a name" });
    if (typed("reason") === "") found.push({ fieldId: "reason", message: "Say why, in a few words" });
    setFaults(found);
    const [chosen] = file.current?.files ?? [];
    if (found.length > 0 || chosen === undefined) return;
    form.set("file", chosen);
    form.set("idempotencyKey", idempotencyKey);
    const said = await send(form);
    if (said.kind === "faults") return setAnswer(said);
    if (said.kind !== "branched") return;
    const isOlder = difference !== null && difference.version !== difference.latestVersion;
    router.push(isOlder ? mergeHref(questionId, scenarioId, said.scenarioId) : scenarioHref(questionId, said.scenarioId));
    router.refresh();
  }

  return (
    <>
      <ErrorSummary faults={faults} />
      <Form className="ww-workbook-form" onSubmit={(event) => void compare(event)}>
        <FieldFrame id="file" label="The workbook" hint={fileHint} error={message("file")}>
          <input ref={file} className="govuk-file-upload" id="file" name="file" type="file" accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" aria-describedby={describedBy({ id: "file", hint: fileHint, error: message("file") })} onChange={() => { setAnswer(null); setFaults([]); }} />
        </FieldFrame>
        <Button kind={difference === null ? "primary" : "secondary"} busy={busy}>Show what it changes</Button>
      </Form>
      {answer?.kind === "faults" && <WorkbookFaults faults={answer.faults} />}
      {difference !== null && <WorkbookDifference {...difference} scenarioName={scenarioName} />}
      {difference !== null && difference.version !== difference.latestVersion && (
        <Notice title={`${scenarioName} has moved on`}>
          <p>The workbook left from version {difference.version}; the latest is version {difference.latestVersion}. The branch is made from version {difference.version}. After that you can <a href={mergeHref(questionId, scenarioId)}>merge it</a> into {scenarioName}, which shows what both have changed.</p>
        </Notice>
      )}
      {difference !== null && difference.changes.length > 0 && (
        <Form onSubmit={(event) => void branch(event)}>
          <TextField id="name" name="name" label="Name of the branch" hint="As it will stand at the head of a column, like “Taper over two years”." error={message("name")} width="half" />
          <Textarea id="reason" name="reason" label="Why is it made?" rows={3} error={message("reason")} />
          <Button busy={busy}>Make a branch of it</Button>
        </Form>
      )}
    </>
  );
}
