import NextAuth from "next-auth";
import { nextAuth } from "@/server/auth/next-auth";

const handler: unknown = NextAuth(nextAuth);

export { handler as GET, handler as POST };
