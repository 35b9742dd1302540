"use client";

import { type ComponentPropsWithRef, useContext } from "react";
import { classNames } from "./class-names";
import { SentByPage, useIsAlive } from "./form";

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

/**
 * A button that names its act: "Confirm £1,250,000.00 for 2006/07". Where the page has to carry it out it waits until
 * the page can; in a form that the browser sends it works without.
 */
export function Button({ kind = "primary", busy = false, type = "submit", className, disabled = false, onClick, children, ...rest }: ButtonProps) {
  const isAlive = useIsAlive();
  const needsPage = useContext(SentByPage) || type === "button";
  return (
    <button
      {...rest}
      type={type}
      className={classNames("ww-button", `ww-button--${kind}`, className)}
      disabled={disabled || (needsPage && !isAlive)}
      aria-disabled={busy || rest["aria-disabled"] || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}
