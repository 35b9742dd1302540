"use client";

import { useEffect } from "react";
import { WentWrongPage } from "@/components/refusals/went-wrong-page";
import { PlainFrame } from "@/components/shell/plain-frame";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** For a fault in a frame itself; the parts of the planner have their own, inside it. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  useEffect(() => {
    document.title = "Something went wrong – Wherewithal";
  }, []);
  return <PlainFrame><WentWrongPage reference={error.digest} tryAgain={reset} /></PlainFrame>;
}
