import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { Refusal } from "../refusal";
import { type SessionKey, signIn, signOut } from "./sign-in";

declare module "next-auth/jwt" {
  interface JWT {
    key?: SessionKey;
  }
}

declare module "next-auth" {
  interface User {
    key?: SessionKey;
  }
}

const credentials = z.object({ email: z.string().max(200), password: z.string().max(200) });
const overTls = (process.env.NEXTAUTH_URL ?? "").startsWith("https://");

/** How long a token may live at the most; idleness and sign-out end it sooner, through the database. */
const twelveHours = 12 * 60 * 60;

/**
 * next-auth's settings, and the only place that knows next-auth. The token holds a key and nothing else;
 * over plain HTTP (a trial on localhost) the cookie cannot be Secure and is named accordingly.
 */
export const nextAuth: NextAuthOptions = {
  secret: process.env.AUTH_SECRET ?? "",
  session: { strategy: "jwt", maxAge: twelveHours },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  useSecureCookies: overTls,
  cookies: {
    sessionToken: {
      name: overTls ? "__Host-wherewithal" : "wherewithal",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: overTls },
    },
  },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      async authorize(given) {
        const read = credentials.safeParse(given);
        if (!read.success) return null;
        try {
          const key = await signIn(read.data.email, read.data.password);
          return key ? { id: key.accountId, key } : null;
        } catch (error) {
          // next-auth puts this message in the address of the sign-in page; a refusal's words are fit for it.
          if (error instanceof Refusal) throw new Error(error.message);
          throw new Error("Signing in did not work just now. Please try again.");
        }
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      return user?.key ? { key: user.key } : token;
    },
    // The browser is told nothing about the session; pages read it on the server.
    session({ session }) {
      return { expires: session.expires };
    },
  },
  events: {
    async signOut({ token }) {
      if (token.key) await signOut(token.key);
    },
  },
};
