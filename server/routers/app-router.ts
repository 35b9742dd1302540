import "server-only";
import { router } from "../trpc";
import { accountsRouter } from "./accounts";
import { auditRouter } from "./audit";
import { commentsRouter } from "./comments";
import { decisionsRouter } from "./decisions";
import { draftsRouter } from "./drafts";
import { mergingRouter } from "./merging";
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
  merging: mergingRouter,
  drafts: draftsRouter,
  comments: commentsRouter,
  proposals: proposalsRouter,
  decisions: decisionsRouter,
  accounts: accountsRouter,
  audit: auditRouter,
});

export type AppRouter = typeof appRouter;
