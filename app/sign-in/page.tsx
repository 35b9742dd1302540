import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageBody } from "@/components/shell/page-body";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { PageHeading } from "@/components/ui/page-heading";
import { currentMember } from "@/server/auth/session";
import { SignInForm } from "./_components/sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { readonly searchParams: Promise<{ readonly ended?: string }> }) {
  if (await currentMember()) redirect("/");
  const { ended } = await searchParams;
  return (
    <>
      <SiteHeader trustName={null} personRole={null} organisationName={null} />
      <PageBody>
        <PageHeading title="Sign in" lead={ended === undefined ? "For members and officers of a Children’s Trust board and its partners." : "You have signed out. Nothing you saved is lost."} />
        <SignInForm />
        <p className="ww-measure">No account, or a password that no longer works? Ask the administrator of your trust.</p>
      </PageBody>
      <SiteFooter />
    </>
  );
}
