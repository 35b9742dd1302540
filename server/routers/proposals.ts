import "server-only";
import { z } from "zod";
import { sectionEdit } from "@/domain/proposals/content";
import { proposalActs } from "@/domain/proposals/status";
import { beginProposal, moveProposal, saveSection, submitProposal } from "../proposals/commands";
import { getWorkingProposal, listProposals, viewProposal } from "../proposals/queries";
import { allowed, command, router } from "../trpc";

const proposalId = z.string().min(1).max(64);
const seen = z.string().length(64);

export const proposalsRouter = router({
  list: allowed("read proposals").input(z.undefined()).query(({ ctx }) => listProposals(ctx.scope)),

  view: allowed("read proposals").input(z.strictObject({ proposalId })).query(({ ctx, input }) => viewProposal(ctx.scope, ctx.member.roles, input.proposalId)),

  working: allowed("write a proposal").input(z.strictObject({ proposalId })).query(({ ctx, input }) => getWorkingProposal(ctx.scope, input.proposalId)),

  begin: allowed("write a proposal")
    .input(command({ title: z.string().trim().min(1, "Enter a title").max(200, "Use 200 characters or fewer") }))
    .mutation(({ ctx, input }) => beginProposal({ ...input, scope: ctx.scope })),

  saveSection: allowed("write a proposal")
    .input(command({ proposalId, seen, edit: sectionEdit }))
    .mutation(({ ctx, input }) => saveSection({ ...input, scope: ctx.scope })),

  submit: allowed("submit a proposal")
    .input(command({ proposalId, seen, isDeclared: z.literal(true, "Declare that your organisation makes this proposal") }))
    .mutation(({ ctx, input }) => submitProposal({ ...input, scope: ctx.scope })),

  move: allowed("move a proposal on")
    .input(command({ proposalId, act: z.enum(proposalActs), reason: z.string().max(2_000) }))
    .mutation(({ ctx, input }) => moveProposal({ ...input, scope: ctx.scope, roles: ctx.member.roles })),
});
