import type { ReactNode } from "react";
import { PageBody } from "./page-body";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** The frame of pages that anyone may read and of those that stand when nobody is known: no trust, no navigation. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SiteHeader trustName={null} personRole={null} organisationName={null} />
      <PageBody>{children}</PageBody>
      <SiteFooter />
    </>
  );
}
