"use client";

import "@fontsource-variable/source-sans-3/wght.css";
import "./styles/main.scss";
import { WentWrongPage } from "@/components/refusals/went-wrong-page";

interface GlobalErrorProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** For a fault in the root layout, which it replaces. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something went wrong – Wherewithal</title>
        <main className="ww-container ww-main" id="main"><WentWrongPage reference={error.digest} tryAgain={reset} /></main>
      </body>
    </html>
  );
}
