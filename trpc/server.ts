import "server-only";
import { TRPCError } from "@trpc/server";
import { forbidden, notFound, redirect } from "next/navigation";
import { currentMember } from "@/server/auth/session";
import { appRouter } from "@/server/routers/app-router";
import { createCallerFactory } from "@/server/trpc";

const createCaller = createCallerFactory(appRouter);

/**
 * The door for pages rendered on the server: the same procedures, rules and errors as the browser's, called
 * in process. Someone not signed in is sent to sign in.
 */
export async function serverApi(): Promise<ReturnType<typeof createCaller>> {
  const member = await currentMember();
  if (!member) redirect("/sign-in");
  return createCaller({ member });
}

/** Waits for a procedure's answer; "not found" and "not allowed" become their pages. */
export async function orPage<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") notFound();
    if (error instanceof TRPCError && error.code === "FORBIDDEN") forbidden();
    throw error;
  }
}
