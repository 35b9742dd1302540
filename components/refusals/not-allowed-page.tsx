import type { ReactNode } from "react";
import { ButtonLink } from "../ui/button-link";
import { PageHeading } from "../ui/page-heading";

interface NotAllowedPageProps {
  /** The rule that refuses, in a sentence: "A finance manager does not confirm figures of their own making." */
  readonly reason?: ReactNode;
  /** Who can do it or grant it, by role. */
  readonly whoCanHelp?: ReactNode;
}

/** Said to somebody who is signed in and whose role does not reach here: why, and who can help. */
export function NotAllowedPage({ reason, whoCanHelp = "The administrator of your trust can tell you who may, and can change your role." }: NotAllowedPageProps) {
  return (
    <>
      <PageHeading title="Your role does not allow this" lead={reason ?? "You are signed in, but this part belongs to other roles. Nothing was changed."} />
      <div className="ww-measure">
        <p>{whoCanHelp}</p>
        <p>If you hold a second role, sign out and sign in with that one.</p>
        <p><ButtonLink href="/">Go to your board</ButtonLink></p>
      </div>
    </>
  );
}
