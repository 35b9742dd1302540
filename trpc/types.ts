import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/routers/app-router";

/** The door's types, for pages and components: the only thing of the server they may name. */
export type { AppRouter };
export type Outputs = inferRouterOutputs<AppRouter>;
