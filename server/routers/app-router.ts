import "server-only";
import { router } from "../trpc";
import { scenariosRouter } from "./scenarios";
import { sessionRouter } from "./session";

/** One router a noun; the whole door. */
export const appRouter = router({
  session: sessionRouter,
  scenarios: scenariosRouter,
});

export type AppRouter = typeof appRouter;
