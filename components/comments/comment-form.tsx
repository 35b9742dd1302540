"use client";

import type { FormEvent } from "react";
import type { CommentAct } from "@/domain/discussion/conversation";
import type { Outputs } from "@/trpc/types";
import { typedOrNull, typedText, useCommandForm } from "../forms/use-command-form";
import { Button, type ButtonKind } from "../ui/button";
import { Checkboxes } from "../ui/checkboxes";
import { ErrorSummary } from "../ui/error-summary";
import { Form } from "../ui/form";
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
  const form = useCommandForm(prefix);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const act = buttons.find((button) => submitter instanceof HTMLButtonElement && button.act === submitter.value)?.act ?? buttons[0]?.act ?? "said";
    const typed = new FormData(fields);
    const content = { act, words: typedText(typed, "words"), mentioned: typedOrNull(typed, "mentioned"), isPrivate: typed.has("private") };
    if (form.refuse(act !== "resolved" && content.words === "" ? [{ field: "words", message: act === "said" ? "Write your comment" : "Say why it is opened again" }] : [])) return;
    if (await form.send(content, send)) fields.reset();
  }

  return (
    <Form className="ww-comment-form" onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={form.faults} />
      <Textarea id={form.idOf("words")} name="words" label={label} rows={3} error={form.errorOf("words")} />
      <Select
        id={form.idOf("mentioned")} name="mentioned" label="Whose attention do you ask for?" error={form.errorOf("mentioned")}
        options={[{ value: "", words: "Nobody’s in particular" }, ...mentionable.map(({ roleTitle, organisationNames }) => ({ value: roleTitle, words: `${roleTitle} (${organisationNames.join(", ")})` }))]}
      />
      {privateTo !== null && <Checkboxes id={form.idOf("private")} name="private" label="Who reads this?" hint="Everybody on the board, unless you choose otherwise. It cannot be changed later." choices={[{ value: "own", words: `Only ${privateTo}` }]} />}
      <div className="ww-actions">
        {buttons.map(({ act, words, kind }) => <Button key={act} name="act" value={act} kind={kind} busy={form.busy}>{words}</Button>)}
        <span role="status">{form.isDone ? "It stands in the conversation now." : ""}</span>
      </div>
    </Form>
  );
}
