"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import type { CommentAct } from "@/domain/discussion/conversation";
import type { Outputs } from "@/trpc/types";
import { readRefusal } from "../scenarios/door-refusal";
import { Button, type ButtonKind } from "../ui/button";
import { Checkboxes } from "../ui/checkboxes";
import { ErrorSummary, type FormFault } from "../ui/error-summary";
import { Select } from "../ui/select";
import { Textarea } from "../ui/textarea";

export type Mentionable = Outputs["comments"]["mentionable"][number];

/** What was typed, with a key of its own so that a double press says it once. */
export interface TypedComment {
  readonly idempotencyKey: string;
  readonly act: CommentAct;
  readonly words: string;
  readonly mentioned: string | null;
  readonly isPrivate: boolean;
}

interface CommentFormProps {
  /** Begins the ids of the fields, because a page has several of these forms. */
  readonly prefix: string;
  readonly label: string;
  readonly buttons: readonly { readonly act: CommentAct; readonly words: string; readonly kind: ButtonKind }[];
  readonly mentionable: readonly Mentionable[];
  /** The own organisation's name where the conversation may be for it alone; null where that is settled. */
  readonly privateTo: string | null;
  readonly send: (typed: TypedComment) => Promise<unknown>;
}

/** Words, whose attention they ask for, and one button for each act. Keeps what was typed when it is refused. */
export function CommentForm({ prefix, label, buttons, mentionable, privateTo, send }: CommentFormProps) {
  const router = useRouter();
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const press = useRef({ content: "", key: "" });
  const idOf = (field: string): string => `${prefix}-${field}`;
  const errorOf = (field: string): string | undefined => faults.find(({ fieldId }) => fieldId === idOf(field))?.message;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const act = buttons.find((button) => submitter instanceof HTMLButtonElement && button.act === submitter.value)?.act ?? buttons[0]?.act ?? "said";
    const typed = new FormData(form);
    const content = { act, words: String(typed.get("words") ?? "").trim(), mentioned: String(typed.get("mentioned") ?? "") || null, isPrivate: typed.has("private") };
    setIsDone(false);
    const missing = act !== "resolved" && content.words === "" ? [{ fieldId: idOf("words"), message: act === "said" ? "Write your comment" : "Say why it is opened again" }] : [];
    setFaults(missing);
    if (missing.length > 0) return;
    const text = JSON.stringify(content);
    if (press.current.content !== text) press.current = { content: text, key: crypto.randomUUID() };
    setIsBusy(true);
    try {
      await send({ ...content, idempotencyKey: press.current.key });
      press.current = { content: "", key: "" };
      form.reset();
      setIsDone(true);
      router.refresh();
    } catch (error) {
      const { field, message } = readRefusal(error);
      setFaults([{ fieldId: field !== null && document.getElementById(idOf(field)) ? idOf(field) : null, message }]);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <form className="ww-comment-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={faults} />
      <Textarea id={idOf("words")} name="words" label={label} rows={3} error={errorOf("words")} />
      <Select
        id={idOf("mentioned")} name="mentioned" label="Whose attention do you ask for?" error={errorOf("mentioned")}
        options={[{ value: "", words: "Nobody’s in particular" }, ...mentionable.map(({ roleTitle, organisationNames }) => ({ value: roleTitle, words: `${roleTitle} (${organisationNames.join(", ")})` }))]}
      />
      {privateTo !== null && <Checkboxes id={idOf("private")} name="private" label="Who reads this?" hint="Everybody on the board, unless you choose otherwise. It cannot be changed later." choices={[{ value: "own", words: `Only ${privateTo}` }]} />}
      <div className="ww-actions">
        {buttons.map(({ act, words, kind }) => <Button key={act} name="act" value={act} kind={kind} busy={isBusy}>{words}</Button>)}
        <span role="status">{isDone ? "It stands in the conversation now." : ""}</span>
      </div>
      <noscript><p>Commenting needs JavaScript; reading does not.</p></noscript>
    </form>
  );
}
