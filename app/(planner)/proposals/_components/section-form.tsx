"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { readTypedSection, type TypedFault } from "@/domain/proposals/read-typed-section";
import { type SectionEdit, sectionEdit, type SectionId } from "@/domain/proposals/content";
import { useTRPC } from "@/trpc/client";
import { AnswerLines } from "./answer-lines";
import { PressKey } from "./press-key";
import { type Conflict, readSavingError } from "./read-saving-error";
import { type FieldChoices, SectionFields } from "./section-fields";
import { typedFormOf } from "./typed-form-of";

interface SectionFormProps {
  readonly proposalId: string;
  readonly section: SectionEdit;
  /** The section's token when the page was made: tells the server what was looked at. */
  readonly token: string;
  readonly choices: FieldChoices;
  /** Where each button leads after saving; the first is the usual one. */
  readonly ways: readonly { readonly words: string; readonly href: string }[];
}

/**
 * One page of a proposal. Half an answer is saved as it is; what cannot be read is refused with everything still
 * in its field, and so is a save over a colleague's, with theirs shown beside.
 */
export function SectionForm({ proposalId, section, token, choices, ways }: SectionFormProps) {
  const router = useRouter();
  const [faults, setFaults] = useState<readonly TypedFault[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [pressKey] = useState(() => new PressKey());
  const seen = useRef(token);
  const isDirty = useRef(false);
  const save = useMutation(useTRPC().proposals.saveSection.mutationOptions());

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (save.isPending) return;
    const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute("value");
    const href = ways[Number(pressed ?? 0)]?.href ?? ways[0]?.href ?? "/proposals";
    const read = readTypedSection<SectionId>(section.section, typedFormOf(event.currentTarget), { years: choices.years, askRows: event.currentTarget.querySelectorAll("[data-ask-row]").length, sources: choices.sources });
    setConflict(null);
    if (!read.ok) return setFaults(read.faults);
    setFaults([]);
    const edit = sectionEdit.parse({ section: section.section, value: read.value });
    const content = { proposalId, seen: seen.current, edit };
    save.mutate({ ...content, idempotencyKey: pressKey.for(content) }, {
      onSuccess: () => {
        isDirty.current = false;
        router.push(href);
        router.refresh();
      },
      onError: (error) => {
        const outcome = readSavingError(error);
        if (outcome.conflict) seen.current = outcome.conflict.seen;
        setConflict(outcome.conflict);
        setFaults(outcome.faults);
      },
    });
  };

  return (
    // Sent before the page is ready, a form without a method would put private answers into the address.
    <Form onSubmit={submit} onInput={() => { isDirty.current = true; }}>
      <ErrorSummary faults={faults.map(({ field, message }) => ({ fieldId: field === "" ? null : field, message }))} />
      {conflict !== null && (
        <Notice kind="urgent" title={`${conflict.savedBy} saved this page while you were working on it`} announce>
          <p>Yours is still in the fields below and is not saved. Theirs says:</p>
          <dl>
            {conflict.theirs.map(({ name, lines }) => <div key={name}><dt><strong>{name}</strong></dt><dd><AnswerLines lines={lines} /></dd></div>)}
          </dl>
          <p>Put together what should stand, and save again. That replaces theirs.</p>
        </Notice>
      )}
      <SectionFields section={section} choices={choices} errorOf={(field) => faults.find((fault) => fault.field === field)?.message} />
      <div className="ww-actions">
        {ways.map(({ words }, position) => <Button key={words} name="way" value={position} kind={position === 0 ? "primary" : "secondary"} busy={save.isPending}>{words}</Button>)}
      </div>
    </Form>
  );
}
