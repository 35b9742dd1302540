"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { FieldFault } from "@/domain/plan/field-fault";
import { type DoorRefusal, readRefusal } from "../scenarios/door-refusal";
import type { FormFault } from "../ui/error-summary";

/**
 * What every form that sends a command does: one key for one content, so that a double press records once; the refusal's
 * own words at the field it names; and the page read anew afterwards, since others see what was done.
 *
 * @param prefix begins the ids of the form's fields, because one page has several forms.
 * @param faultsOf says of a refusal which fields it is of, where it is of several.
 */
export function useCommandForm(prefix: string, faultsOf: (refusal: DoorRefusal) => readonly FieldFault[] = (refusal) => [refusal]) {
  const router = useRouter();
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [busy, setBusy] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const press = useRef({ content: "", key: "" });
  const idOf = (field: string): string => `${prefix}-${field}`;

  async function send<Content extends object, Result>(content: Content, run: (input: Content & { idempotencyKey: string }) => Promise<Result>, after?: (result: Result) => string | undefined): Promise<boolean> {
    if (busy) return false;
    const text = JSON.stringify(content);
    if (press.current.content !== text) press.current = { content: text, key: crypto.randomUUID() };
    setBusy(true);
    setFaults([]);
    setIsDone(false);
    try {
      const result = await run({ ...content, idempotencyKey: press.current.key });
      press.current = { content: "", key: "" };
      setIsDone(true);
      const next = after?.(result);
      if (next !== undefined) router.push(next);
      router.refresh();
      return true;
    } catch (error) {
      setFaults(faultsOf(readRefusal(error)).map(({ field, message }) => ({ fieldId: field !== null && document.getElementById(idOf(field)) ? idOf(field) : null, message })));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    busy, faults, idOf, isDone, send,
    /** The words at a field, when it is at fault. */
    errorOf: (field: string): string | undefined => faults.find(({ fieldId }) => fieldId === idOf(field))?.message,
    /** Says what is missing before anything is sent; true when something is. */
    refuse: (missing: readonly FieldFault[]): boolean => {
      setIsDone(false);
      setFaults(missing.map(({ field, message }) => ({ fieldId: field === null ? null : idOf(field), message })));
      return missing.length > 0;
    },
  };
}

/** What a part of a form needs to know of it: the ids of its fields, and the words at those at fault. */
export type FormFields = Pick<ReturnType<typeof useCommandForm>, "idOf" | "errorOf">;

/** A field's text without the white space around it. */
export const typedText = (typed: FormData, name: string): string => String(typed.get(name) ?? "").trim();

/** The same, null when it is empty. */
export const typedOrNull = (typed: FormData, name: string): string | null => typedText(typed, name) || null;
