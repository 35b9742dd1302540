import { ButtonLink } from "../ui/button-link";
import { Notice } from "../ui/notice";
import { PageHeading } from "../ui/page-heading";

interface NotForYourRoleProps {
  /** What the page would do: "Edit Taper to headroom". */
  readonly title: string;
  /** Why not, and who can: "A commissioning officer edits scenarios. You may comment on the figures with them." */
  readonly reason: string;
  readonly backHref: string;
  readonly backWords: string;
}

/** Stands where a page belongs to another role. The server refuses the act as well; this only says so before anything is typed. */
export function NotForYourRole({ title, reason, backHref, backWords }: NotForYourRoleProps) {
  return (
    <>
      <PageHeading title={title} />
      <Notice kind="plain" title="Your role does not allow this"><p>{reason}</p></Notice>
      <ButtonLink href={backHref} kind="secondary">{backWords}</ButtonLink>
    </>
  );
}
