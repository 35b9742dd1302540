"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useState } from "react";
import { readRefusal } from "@/components/scenarios/door-refusal";
import { Button } from "@/components/ui/button";
import type { Change } from "@/domain/plan/change";
import { useTRPC } from "@/trpc/client";

interface MoveAskButtonsProps {
  readonly scenarioId: string;
  readonly version: number;
  readonly name: string;
  /** The changes that move it; none at the end of the ladder. */
  readonly up: readonly Change[];
  readonly down: readonly Change[];
}

/** Moves an ask a place up or down, by button or with the arrow keys while one of them has the focus. Each move is a version. */
export function MoveAskButtons({ scenarioId, version, name, up, down }: MoveAskButtonsProps) {
  const router = useRouter();
  const save = useMutation(useTRPC().scenarios.saveVersion.mutationOptions());
  const [fault, setFault] = useState<string | null>(null);

  async function move(changes: readonly Change[], where: string) {
    if (changes.length === 0 || save.isPending) return;
    setFault(null);
    try {
      await save.mutateAsync({ idempotencyKey: crypto.randomUUID(), scenarioId, baseVersion: version, changes: [...changes], reason: `${name} moved ${where} the asks of its partner` });
      router.refresh();
    } catch (error) {
      setFault(readRefusal(error).message);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    void (event.key === "ArrowUp" ? move(up, "up") : move(down, "down"));
  }

  return (
    <div className="ww-ladder__moves" onKeyDown={onKeyDown}>
      <Button type="button" kind="secondary" busy={save.isPending} aria-disabled={up.length === 0} onClick={() => void move(up, "up")}>Up<span className="ww-visually-hidden">: {name}</span></Button>
      <Button type="button" kind="secondary" busy={save.isPending} aria-disabled={down.length === 0} onClick={() => void move(down, "down")}>Down<span className="ww-visually-hidden">: {name}</span></Button>
      {fault !== null && <p role="alert" className="ww-small ww-ending__passed">{fault}</p>}
    </div>
  );
}
