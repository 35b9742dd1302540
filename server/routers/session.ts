import "server-only";
import { z } from "zod";
import { allowed, router } from "../trpc";

export const sessionRouter = router({
  /** Who is signed in, for the head of every page. */
  me: allowed("read own session")
    .input(z.undefined())
    .query(({ ctx: { member } }) => ({
      roleTitle: member.scope.roleTitle,
      roles: member.roles,
      organisationId: member.scope.organisationId,
      organisationName: member.organisationName,
      trustName: member.trustName,
      place: member.place,
      today: member.today,
    })),
});
