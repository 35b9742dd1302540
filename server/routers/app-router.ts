import "server-only";
import { router } from "../trpc";
import { proposalsRouter } from "./proposals";
import { scenariosRouter } from "./scenarios";
import { sessionRouter } from "./session";

/** One router a noun; the whole door. */
export const appRouter = router({
  session: sessionRouter,
  scenarios: scenariosRouter,
  proposals: proposalsRouter,
});

export type AppRouter = typeof appRouter;
