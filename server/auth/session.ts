import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { findMember, type Member } from "./member";
import { nextAuth } from "./next-auth";

/**
 * The member signed in on this request, or null. Read once a request: the layout, the page and every
 * procedure of it see the same person.
 */
export const currentMember = cache(async (): Promise<Member | null> => {
  const cookie = (await cookies()).get(nextAuth.cookies?.sessionToken?.name ?? "");
  if (!cookie) return null;
  const token = await decode({ token: cookie.value, secret: nextAuth.secret ?? "" }).catch(() => null);
  return token?.key ? findMember(token.key) : null;
});
