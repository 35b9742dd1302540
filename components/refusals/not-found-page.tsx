import { ButtonLink } from "../ui/button-link";
import { PageHeading } from "../ui/page-heading";

/** Said when an address leads nowhere. It does not tell whether the thing exists for somebody else: a private draft must not show itself by its error. */
export function NotFoundPage() {
  return (
    <>
      <PageHeading title="There is no page at this address" lead="It may have been moved, or it may belong to a trust or an organisation other than yours." />
      <div className="ww-measure">
        <ul>
          <li>If you typed the address, check it.</li>
          <li>If you pasted it, check that you copied all of it.</li>
          <li>If somebody sent it to you, ask them whether it is private to their organisation.</li>
        </ul>
        <p><ButtonLink href="/">Go to your board</ButtonLink></p>
      </div>
    </>
  );
}
