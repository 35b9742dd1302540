"use client";

import { signOut } from "next-auth/react";

/** Ends the session here and in the database. */
export function SignOutButton() {
  return (
    <button type="button" className="ww-header__button" onClick={() => void signOut({ callbackUrl: "/sign-in?ended" })}>
      Sign out
    </button>
  );
}
