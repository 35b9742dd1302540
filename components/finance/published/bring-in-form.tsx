"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { describedBy, FieldFrame } from "@/components/ui/field-frame";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { formatCounted } from "@/domain/money/format-pounds";
import { sendGrants, type BringInAnswer, type TriedEdition } from "./bring-in-answer";
import { editionHref, publishedGrantsHref } from "./published-address";
import { TriedGrants } from "./tried-grants";

const address = `${publishedGrantsHref}/bring-in/files`;
const fileHint = "One or more .json files of one publisher in the 360Giving standard, at most 5 MB together.";
const licenceHint = "As the publisher states it, like “CC BY-SA 4.0”. It stands beside every figure made from the grants and in the file that gives them out again.";
const mostBytes = 5 * 1024 * 1024;

/** Chooses files, shows what they hold and what is odd in them, and takes them as an edition once somebody has seen it. */
export function BringInForm() {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState<TriedEdition | null>(null);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [busy, setBusy] = useState(false);
  const [idempotencyKey, setIdempotencyKey] = useState("");
  const message = (fieldId: string): string | undefined => faults.find((fault) => fault.fieldId === fieldId)?.message;

  async function send(form: FormData): Promise<BringInAnswer | null> {
    const files = [...(input.current?.files ?? [])];
    const tooLarge = files.reduce((sum, { size }) => sum + size, 0) > mostBytes;
    if (files.length === 0 || tooLarge) {
      setFaults([{ fieldId: "file", message: tooLarge ? "The files are larger than 5 MB together. Check that they are the right files, or ask the publisher for its grants of fewer years." : "Choose the file that you want to bring in" }]);
      return null;
    }
    form.delete("file");
    for (const file of files) form.append("file", file);
    setBusy(true);
    const said = await sendGrants(address, form);
    setBusy(false);
    setFaults(said.kind === "refused" ? [{ fieldId: said.field, message: said.message }] : []);
    return said;
  }

  async function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setTried(null);
    setIdempotencyKey(crypto.randomUUID());
    const said = await send(new FormData());
    if (said?.kind === "tried") setTried(said.tried);
  }

  async function take(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || tried === null) return;
    const form = new FormData(event.currentTarget);
    const licence = form.get("licence");
    if (tried.licence === null && (typeof licence !== "string" || licence.trim() === "")) return setFaults([{ fieldId: "licence", message: "Say under which licence the grants are published" }]);
    form.set("idempotencyKey", idempotencyKey);
    form.set("comparedWith", tried.comparedWith?.id ?? "");
    const said = await send(form);
    if (said?.kind !== "taken") return;
    router.push(editionHref(said.editionId));
    router.refresh();
  }

  return (
    <>
      <ErrorSummary faults={faults} />
      <Form className="ww-published__form" onSubmit={(event) => void look(event)}>
        <FieldFrame id="file" label="Files of published grants" hint={fileHint} error={message("file")}>
          <input ref={input} className="govuk-file-upload" id="file" name="file" type="file" multiple accept=".json,application/json" aria-describedby={describedBy({ id: "file", hint: fileHint, error: message("file") })} onChange={() => { setTried(null); setFaults([]); }} />
        </FieldFrame>
        <Button kind={tried === null ? "primary" : "secondary"} busy={busy}>Read the files</Button>
      </Form>
      {tried !== null && (
        <>
          <TriedGrants tried={tried} />
          <Form onSubmit={(event) => void take(event)}>
            {tried.licence === null && <TextField id="licence" name="licence" label="Licence" hint={licenceHint} error={message("licence")} width="half" maxLength={400} />}
            <Button busy={busy}>Take {formatCounted(tried.totals.grants, "grants")} as {tried.comparedWith === null ? "an edition" : "a later edition"}</Button>
          </Form>
        </>
      )}
    </>
  );
}
