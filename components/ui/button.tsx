"use client";

import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";

export type ButtonKind = "primary" | "secondary" | "warning";

interface ButtonProps extends ComponentPropsWithRef<"button"> {
  /** One primary button a page; a warning button for what cannot be undone. */
  readonly kind?: ButtonKind;
  /**
   * True while the act is being carried out. The button stays in the tab order and says so; a second
   * press does nothing, so a double press is harmless.
   */
  readonly busy?: boolean;
}

/** A button that names its act: "Confirm £1,250,000.00 for 2006/07". */
export function Button({ kind = "primary", busy = false, type = "submit", className, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames("ww-button", `ww-button--${kind}`, className)}
      aria-disabled={busy || rest["aria-disabled"] || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}
