import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { nextAuth } from "@/server/auth/next-auth";

const handler: (request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response> = NextAuth(nextAuth);

export { handler as GET, handler as POST };
