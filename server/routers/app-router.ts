import "server-only";
import { router } from "../trpc";
import { accountsRouter } from "./accounts";
import { auditRouter } from "./audit";
import { commentsRouter } from "./comments";
import { decisionsRouter } from "./decisions";
import { draftsRouter } from "./drafts";
import { ledgerRouter } from "./ledger";
import { grantsRouter } from "./grants";
import { mainstreamingRouter } from "./mainstreaming";
import { mergingRouter } from "./merging";
import { needsRouter } from "./needs";
import { newsRouter } from "./news";
import { proposalsRouter } from "./proposals";
import { publishedGrantsRouter } from "./published-grants";
import { registerRouter } from "./register";
import { scenariosRouter } from "./scenarios";
import { sessionRouter } from "./session";
import { versionsRouter } from "./versions";
import { virementsRouter } from "./virements";
import { workbooksRouter } from "./workbooks";

/** One router a noun; the whole door. */
export const appRouter = router({
  session: sessionRouter,
  needs: needsRouter,
  register: registerRouter,
  scenarios: scenariosRouter,
  versions: versionsRouter,
  grants: grantsRouter,
  merging: mergingRouter,
  workbooks: workbooksRouter,
  drafts: draftsRouter,
  comments: commentsRouter,
  news: newsRouter,
  ledger: ledgerRouter,
  virements: virementsRouter,
  mainstreaming: mainstreamingRouter,
  publishedGrants: publishedGrantsRouter,
  proposals: proposalsRouter,
  decisions: decisionsRouter,
  accounts: accountsRouter,
  audit: auditRouter,
});

export type AppRouter = typeof appRouter;
