import "server-only";
import { cookies } from "next/headers";
import { nextAuth } from "./next-auth";

/** What a plain form needs to sign out, so that signing out works before and without the page's scripts. */
export async function signOutForm(): Promise<{ readonly action: string; readonly csrfToken: string; readonly callbackUrl: string }> {
  const name = nextAuth.useSecureCookies === true ? "__Host-next-auth.csrf-token" : "next-auth.csrf-token";
  const [csrfToken = ""] = ((await cookies()).get(name)?.value ?? "").split("|");
  return { action: "/api/auth/signout", csrfToken, callbackUrl: "/sign-in?ended" };
}
