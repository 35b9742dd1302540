import "server-only";
import { z } from "zod";
import { entryKinds } from "@/domain/register/entry-kinds";
import { listAreas } from "../register/areas";
import { listBodies } from "../register/bodies";
import { getOverview, listEntries } from "../register/overview";
import { getReviewedServices, listIndicators, listRecommendations } from "../register/review";
import { allowed, router } from "../trpc";

const reading = allowed("read the register");

/** What the source documents say of a trust. Every row comes with the document and the lines it rests on. */
export const registerRouter = router({
  overview: reading.input(z.undefined()).query(({ ctx }) => getOverview(ctx.scope, ctx.member.today)),
  bodies: reading.input(z.undefined()).query(({ ctx }) => listBodies(ctx.scope)),
  areas: reading.input(z.undefined()).query(({ ctx }) => listAreas(ctx.scope)),
  services: reading.input(z.undefined()).query(({ ctx }) => getReviewedServices(ctx.scope)),
  indicators: reading.input(z.undefined()).query(({ ctx }) => listIndicators(ctx.scope)),
  recommendations: reading.input(z.undefined()).query(({ ctx }) => listRecommendations(ctx.scope)),
  entries: reading.input(z.strictObject({ kinds: z.array(z.enum(entryKinds)).max(entryKinds.length) })).query(({ ctx, input }) => listEntries(ctx.scope, input.kinds)),
});
