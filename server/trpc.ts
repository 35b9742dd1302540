import "server-only";
import { randomUUID } from "node:crypto";
import { initTRPC, TRPCError } from "@trpc/server";
import { z, ZodError } from "zod";
import { type Act, mayAct } from "@/domain/access/acts";
import type { Member } from "./auth/member";
import type { Scope } from "./database/scope";
import { logger } from "./logger";
import { Refusal } from "./refusal";

/** What a procedure is called with. The route handler and the pages make it; nobody else does. */
export interface RequestContext {
  readonly member: Member | null;
}

export interface ProcedureMeta {
  readonly act: Act;
}

const t = initTRPC.context<RequestContext>().meta<ProcedureMeta>().create({
  isDev: false,
  /** Only a refusal's own words reach the screen. Everything else becomes a reference that the log explains. */
  errorFormatter({ shape, error }) {
    const cause = error.cause;
    if (cause instanceof Refusal) return { ...shape, message: cause.message, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, field: cause.field, evidence: cause.evidence } };
    if (cause instanceof ZodError) {
      const problems = cause.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
      return { ...shape, message: problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("; "), data: { code: shape.data.code, httpStatus: shape.data.httpStatus, problems } };
    }
    if (error.code !== "INTERNAL_SERVER_ERROR") return { ...shape, message: publicMessages[error.code] ?? "That request cannot be answered.", data: { code: shape.data.code, httpStatus: shape.data.httpStatus } };
    const reference = randomUUID().slice(0, 8);
    logger.error({ reference, error: cause ?? error }, "a procedure failed");
    return { ...shape, message: `Something went wrong on our side and nothing was saved. Quote reference ${reference} if it happens again.`, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, reference } };
  },
});

const publicMessages: Partial<Record<TRPCError["code"], string>> = {
  UNAUTHORIZED: "You are not signed in, or your session has ended. Sign in and try again.",
  FORBIDDEN: "Your role does not allow this.",
  NOT_FOUND: "There is nothing here by that name.",
};

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Turns a refusal thrown below into tRPC's error of the same code, its words kept. */
const refusals = t.middleware(async ({ next }) => {
  const outcome = await next();
  if (!outcome.ok && outcome.error.cause instanceof Refusal) {
    throw new TRPCError({ code: outcome.error.cause.code, message: outcome.error.cause.message, cause: outcome.error.cause });
  }
  return outcome;
});

/** Refuses what no database keeps as it was typed: the character nought, or half of one. */
const storable = t.middleware(async ({ getRawInput, next }) => {
  if (isUnstorable(await getRawInput())) throw new Refusal("There is a character in it that cannot be kept, which a paste can bring along. Type those words again.", { code: "BAD_REQUEST" });
  return next();
});

function isUnstorable(given: unknown): boolean {
  if (typeof given === "string") return /[\0\p{Surrogate}]/u.test(given);
  return typeof given === "object" && given !== null && Object.values(given).some(isUnstorable);
}

/**
 * The only way to make a procedure: name the act, and `domain/access/acts.ts` says who may. The check runs
 * before the input is read, so a caller without the role learns nothing from it.
 */
export function allowed(act: Act) {
  return t.procedure
    .meta({ act })
    .use(refusals)
    .use(({ ctx, next }) => {
      if (!ctx.member) throw new TRPCError({ code: "UNAUTHORIZED" });
      if (!mayAct(ctx.member.roles, act)) throw new TRPCError({ code: "FORBIDDEN" });
      const { member } = ctx;
      const scope: Scope = member.scope;
      return next({ ctx: { member, scope, act } });
    })
    .use(storable);
}

/** The input of a command: its own fields and the key that makes a double press harmless. Unknown fields are refused. */
export function command<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, idempotencyKey: z.uuid() });
}
