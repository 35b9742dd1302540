import "server-only";
import { router } from "../trpc";
import { accountsRouter } from "./accounts";
import { auditRouter } from "./audit";
import { decisionsRouter } from "./decisions";
import { draftsRouter } from "./drafts";
import { needsRouter } from "./needs";
import { proposalsRouter } from "./proposals";
import { registerRouter } from "./register";
import { scenariosRouter } from "./scenarios";
import { sessionRouter } from "./session";

/** One router a noun; the whole door. */
export const appRouter = router({
  session: sessionRouter,
  needs: needsRouter,
  register: registerRouter,
  scenarios: scenariosRouter,
  drafts: draftsRouter,
  proposals: proposalsRouter,
  decisions: decisionsRouter,
  accounts: accountsRouter,
  audit: auditRouter,
});

export type AppRouter = typeof appRouter;
