"use client";

import { useEffect } from "react";
import { WentWrongPage } from "@/components/refusals/went-wrong-page";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** For a fault in one page: the frame and its navigation stay, so that there is a way on. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  useEffect(() => {
    document.title = "Something went wrong – Wherewithal";
  }, []);
  return <WentWrongPage reference={error.digest} tryAgain={reset} />;
}
