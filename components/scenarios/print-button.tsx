"use client";

import { Button } from "../ui/button";

/** Prints the page as a pack for the board. Without JavaScript the browser's own print command does the same. */
export function PrintButton() {
  return <Button kind="secondary" type="button" onClick={() => window.print()}>Print pack</Button>;
}
