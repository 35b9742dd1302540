"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { readRefusal } from "../scenarios/door-refusal";
import { Button } from "../ui/button";

/** Says that one has seen what moved, so that next time only what came after is told. */
export function SeenButton() {
  const router = useRouter();
  const seen = useMutation(useTRPC().news.seen.mutationOptions());
  const [fault, setFault] = useState<string | null>(null);
  async function press(): Promise<void> {
    setFault(null);
    try {
      await seen.mutateAsync({ idempotencyKey: crypto.randomUUID() });
      router.refresh();
    } catch (error) {
      setFault(readRefusal(error).message);
    }
  }
  return (
    <>
      {fault !== null && <p className="govuk-error-message" role="alert">{fault}</p>}
      <Button kind="secondary" busy={seen.isPending} onClick={() => void press()}>I have seen this</Button>
    </>
  );
}
