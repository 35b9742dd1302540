import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PhaseBanner } from "@/components/shell/phase-banner";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";

/** The frame of every page of the planner. It shows who is signed in and decides nothing: each procedure does that. */
export default function PlannerLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SiteHeader trustName={null} personRole={null} organisationName={null} />
      <PhaseBanner />
      <PageBody>{children}</PageBody>
      <SiteFooter />
    </>
  );
}
