"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Outputs } from "@/trpc/types";
import { useTRPC } from "@/trpc/client";
import { readRefusal } from "../door-refusal";
import type { CellFault, EditState } from "../grid/edit-state";
import { type Held, isEmpty, isHeld, type Keepable, keepableOf, waitBeforeKeeping } from "./kept-state";

/** What was kept the last time and not saved as a version. */
export type OfferedDraft = NonNullable<Outputs["drafts"]["get"]>;
type Newer = Outputs["drafts"]["keep"]["newer"];
type Others = Outputs["drafts"]["others"]["others"];

export interface KeptDraft {
  /** To be gone on with or put away before anything else; null when there is none. */
  readonly offer: OfferedDraft | null;
  /** True while something typed would be lost with the page. */
  readonly isUnkept: boolean;
  /** When the draft that stands was kept, an instant in ISO 8601; null when none is. */
  readonly savedAt: string | null;
  /** Why keeping failed the last time; null when it did not. */
  readonly failure: string | null;
  /** The version somebody else saved while this one was edited. */
  readonly newer: Newer;
  readonly others: Others;
  /** The offer was taken: what it holds is this window's work from now on. */
  readonly goOn: () => void;
  readonly putAway: () => Promise<void>;
}

interface Press {
  readonly idempotencyKey: string;
  readonly keepable: Keepable;
  readonly held: Held;
}

/**
 * Keeps what is changed in an edit by itself, so that a browser or a server may fail without loss. It tells one window
 * from another by when it kept last, and sends a keeping whose answer was lost again as it was before sending a later one.
 *
 * @param isPaused true while the edit is being saved as a version, and after.
 */
export function useKeptDraft({ scenarioId, state, reason, isPaused }: { readonly scenarioId: string; readonly state: EditState; readonly reason: string; readonly isPaused: boolean }): KeptDraft {
  const trpc = useTRPC();
  const keep = useMutation(trpc.drafts.keep.mutationOptions());
  const away = useMutation(trpc.drafts.putAway.mutationOptions());
  const found = useQuery(trpc.drafts.get.queryOptions({ scenarioId }, { gcTime: 0, staleTime: Infinity, refetchOnReconnect: false }));
  const presence = useQuery(trpc.drafts.others.queryOptions({ scenarioId }, { gcTime: 0, refetchInterval: 60_000 }));
  const [isDecided, setIsDecided] = useState(false);
  const [held, setHeld] = useState<Held>({ text: null, savedAt: null });
  const [newer, setNewer] = useState<Newer>(null);
  const [failed, setFailed] = useState<{ readonly message: string; readonly at: number } | null>(null);
  const lastTried = useRef(0);
  const unkeptSince = useRef(0);
  const unanswered = useRef<Press | null>(null);
  const isSending = useRef(false);

  const keepable = useMemo(() => keepableOf(state, reason), [state, reason]);
  const offer = isDecided ? null : (found.data ?? null);
  const isKept = isHeld(keepable, held);
  const mayKeep = !isPaused && !found.isPending && offer === null;

  async function send({ keepable: sent, idempotencyKey, held: before }: Press): Promise<void> {
    if (isEmpty(sent)) {
      await away.mutateAsync({ idempotencyKey, scenarioId, savedAt: before.savedAt ?? "" });
      setHeld({ text: null, savedAt: before.savedAt });
      return;
    }
    const answer = await keep.mutateAsync({ idempotencyKey, scenarioId, baseVersion: sent.baseVersion, changes: [...sent.changes], cells: sent.cells.map(keptCell), reason: sent.reason, replaces: before.savedAt });
    setHeld({ text: sent.text, savedAt: answer.savedAt });
    setNewer(answer.newer);
  }

  const keepNow = useEffectEvent(async (): Promise<void> => {
    if (!mayKeep || isKept || isSending.current) return;
    isSending.current = true;
    lastTried.current = Date.now();
    const press = unanswered.current ?? { idempotencyKey: crypto.randomUUID(), keepable, held };
    unanswered.current = press;
    try {
      await send(press);
      unanswered.current = null;
      setFailed(null);
    } catch (error) {
      const { message, code } = readRefusal(error);
      if (code !== null) unanswered.current = null;
      setFailed({ message, at: Date.now() });
    } finally {
      isSending.current = false;
    }
  });

  useEffect(() => {
    unkeptSince.current = isKept ? 0 : unkeptSince.current || Date.now();
    if (isKept || !mayKeep) return;
    const timer = setTimeout(() => void keepNow(), waitBeforeKeeping(Date.now(), lastTried.current, unkeptSince.current));
    return () => clearTimeout(timer);
  }, [keepable.text, isKept, mayKeep, failed, held]);

  useEffect(() => {
    const leave = (): void => void keepNow();
    const hide = (): void => void (document.visibilityState === "hidden" && keepNow());
    window.addEventListener("beforeunload", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("beforeunload", leave);
      document.removeEventListener("visibilitychange", hide);
      leave();
    };
  }, []);

  // Another window of the same person saved a version or put the draft away: what is here has to be kept anew.
  const isGone = presence.data !== undefined && presence.data.keptAt === null;
  useEffect(() => {
    if (isGone) setHeld((before) => ({ ...before, text: null }));
  }, [isGone, presence.dataUpdatedAt]);

  return {
    offer, newer, isUnkept: !isKept,
    savedAt: isKept && !isEmpty(keepable) ? held.savedAt : null,
    failure: isKept ? null : (failed?.message ?? null),
    others: presence.data?.others ?? [],
    goOn() {
      // What the server holds is no text of this window's, so whatever comes of it is kept anew, or put away when nothing is left of it.
      setHeld({ text: "", savedAt: offer?.savedAt ?? null });
      setIsDecided(true);
    },
    async putAway() {
      if (offer !== null) await away.mutateAsync({ idempotencyKey: crypto.randomUUID(), scenarioId, savedAt: offer.savedAt });
      setIsDecided(true);
    },
  };
}

/** More letters than any cell takes are not kept. */
const mostLetters = 1_000;

const keptCell = ({ cell, text, reason }: CellFault) => ({ ...cell, text: text.slice(0, mostLetters), fault: reason.slice(0, mostLetters) });
