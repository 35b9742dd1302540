"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { describedBy, FieldFrame } from "@/components/ui/field-frame";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { financialMonths, monthName } from "@/domain/ledger/financial-month";
import { ledgerTooLarge, mostLedgerBytes, sendLedger, type LedgerAnswer } from "./ledger-answer";
import { TriedLedgerTables } from "./tried-ledger";

interface LedgerFileFormProps {
  /** Where the file is sent. */
  readonly address: string;
  readonly years: readonly string[];
  readonly year: string;
  /** The month up to which the next file is likely to go. */
  readonly months: number;
  /** The account that shows it afterwards, but for its year. */
  readonly accounts: Readonly<Record<string, string>>;
}

const hint = "Comma-separated (.csv, in UTF-8), at most 5 MB, with the columns code, description, month, amount and kind. A month is April, 2005-04, or a period of which 1 is April. Money spent and money received are above nought; a refund is below, with a minus or in brackets. The kind is actual or commitment.";

/** Chooses a ledger file, shows what it would bring in, and brings it in when it is looked at. */
export function LedgerFileForm({ address, years, year, months, accounts }: LedgerFileFormProps) {
  const router = useRouter();
  const file = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState<{ readonly answer: Extract<LedgerAnswer, { kind: "tried" }>; readonly key: string } | null>(null);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (fieldId: string): string | undefined => faults.find((fault) => fault.fieldId === fieldId)?.message;
  const lookAgain = (): void => { setTried(null); setFaults([]); };

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const [chosen] = file.current?.files ?? [];
    if (chosen === undefined) return setFaults([{ fieldId: "file", message: "Choose the file from the finance system" }]);
    if (chosen.size > mostLedgerBytes) return setFaults([{ fieldId: "file", message: ledgerTooLarge }]);
    const form = new FormData(event.currentTarget);
    if (tried !== null) form.set("idempotencyKey", tried.key);
    setBusy(true);
    const said = await sendLedger(address, form);
    setBusy(false);
    setFaults(said.kind === "refused" ? [{ fieldId: said.field, message: said.message }] : []);
    if (said.kind === "tried") setTried({ answer: said, key: crypto.randomUUID() });
    if (said.kind === "brought in") {
      router.push(accounts[String(form.get("year"))] ?? "");
      router.refresh();
    }
  }

  const answer = tried?.answer;
  const isReady = answer !== undefined && answer.faultCount === 0 && !answer.isSame;
  return (
    <>
      <ErrorSummary faults={faults} />
      <Form onSubmit={(event) => void send(event)}>
        <Select id="year" name="year" label="Financial year" options={years.map((each) => ({ value: each, words: each }))} defaultValue={year} error={errorOf("year")} onChange={lookAgain} />
        <Select id="months" name="months" label="The file goes to the end of" options={financialMonths.map((words, at) => ({ value: String(at + 1), words }))} defaultValue={String(months)} error={errorOf("months")} onChange={lookAgain} />
        <FieldFrame id="file" label="The file" hint={hint} error={errorOf("file")}>
          <input ref={file} className="govuk-file-upload" id="file" name="file" type="file" accept=".csv,text/csv" aria-describedby={describedBy({ id: "file", hint, error: errorOf("file") })} onChange={lookAgain} />
        </FieldFrame>
        {answer !== undefined && (
          <Notice kind={answer.faultCount > 0 ? "urgent" : "information"} announce title={answer.faultCount > 0 ? "This file cannot be brought in yet" : answer.isSame ? "This file counts already" : "This is what comes in"}>
            <p>
              {answer.faultCount > 0 ? "Mend its faults in the finance system or in the file, and choose it again. Nothing was brought in." : answer.isSame ? "Its rows are the same as those that count for this year, so there is nothing to bring in." : `${answer.fileName}: ${answer.rowCount} rows of ${answer.year} to the end of ${monthName(answer.months)}. Nothing is brought in yet.`}
              {isReady && answer.replaces !== null && ` It will count in place of ${answer.replaces.fileName}, which ${answer.replaces.roleTitle} brought in; that one is kept.`}
            </p>
          </Notice>
        )}
        {answer !== undefined && <TriedLedgerTables {...answer} />}
        <Button kind={answer === undefined || isReady ? "primary" : "secondary"} busy={busy}>{isReady ? `Bring in ${answer.rowCount} rows of ${answer.year}` : "Show what it would bring in"}</Button>
      </Form>
    </>
  );
}
