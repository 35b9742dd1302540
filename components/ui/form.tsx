"use client";

import { type ComponentPropsWithRef, createContext, useSyncExternalStore } from "react";

type FormProps = Omit<ComponentPropsWithRef<"form">, "method" | "action" | "noValidate">;

/** True for the buttons of a form that the page sends. */
export const SentByPage = createContext(false);

/**
 * A form that the page sends, and not the browser: its faults are said at the fields, and nothing typed is lost.
 * Until the page is alive its buttons wait, because a press would have the browser send the form to nobody and load the
 * page anew without what was typed. A method is stated all the same: without one that would put it into the address.
 */
export function Form({ children, ...rest }: FormProps) {
  return (
    <form {...rest} method="post" noValidate>
      <SentByPage value={true}>{children}</SentByPage>
      <noscript><p>This form needs JavaScript to be sent.</p></noscript>
    </form>
  );
}

/** Whether this part of the page answers to presses yet: not as the server wrote it, and from the moment React has taken it over. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(neverChanges, () => true, () => false);
}

function neverChanges() {
  return () => undefined;
}
