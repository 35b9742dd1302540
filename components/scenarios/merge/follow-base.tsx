"use client";

import { useMutation } from "@tanstack/react-query";
import { useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { useTRPC } from "@/trpc/client";

interface FollowBaseProps {
  readonly scenarioId: string;
  readonly baseName: string;
  readonly follows: boolean;
}

/** On a branch's page: whether it takes in by itself what its base changes, and the choice. */
export function FollowBase({ scenarioId, baseName, follows }: FollowBaseProps) {
  const form = useCommandForm("follow");
  const follow = useMutation(useTRPC().merging.follow.mutationOptions());
  return (
    <div className="ww-no-print">
      <ErrorSummary faults={form.faults} />
      <p>
        {follows
          ? <>This branch takes in by itself what “{baseName}” changes, until somebody answers for its figures or it is put to a board. Where both changed the same thing, you are asked.</>
          : <>What “{baseName}” changes is offered here and taken on request.</>}
      </p>
      <p><Button kind="secondary" type="button" busy={form.busy} onClick={() => void form.send({ scenarioId, follows: !follows }, follow.mutateAsync)}>{follows ? "Take it on request only" : "Take it in by itself from now on"}</Button></p>
    </div>
  );
}
