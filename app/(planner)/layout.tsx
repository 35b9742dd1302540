import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PhaseBanner } from "@/components/shell/phase-banner";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { Door } from "@/trpc/client";
import { serverApi } from "@/trpc/server";
import { SignOut } from "./_components/sign-out";

/** The frame of every page of the planner. It shows who is signed in and decides nothing: each procedure does that. */
export default async function PlannerLayout({ children }: { readonly children: ReactNode }) {
  const me = await (await serverApi()).session.me();
  return (
    <Door>
      <SiteHeader trustName={me.trustName} personRole={me.roleTitle} organisationName={me.organisationName} signOut={<SignOut />} />
      <PhaseBanner />
      <PageBody>{children}</PageBody>
      <SiteFooter />
    </Door>
  );
}
