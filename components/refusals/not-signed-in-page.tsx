import { ButtonLink } from "../ui/button-link";
import { PageHeading } from "../ui/page-heading";

/** Said to somebody who is not signed in, or is no longer. */
export function NotSignedInPage() {
  return (
    <>
      <PageHeading title="Sign in to see this page" lead="You are not signed in, or your session has ended. What you had saved is kept." />
      <div className="ww-measure">
        <p>A session ends when you sign out, after a time without use, and when your role changes.</p>
        <p><ButtonLink href="/sign-in">Sign in</ButtonLink></p>
      </div>
    </>
  );
}
