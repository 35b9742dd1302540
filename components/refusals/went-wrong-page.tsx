import { Button } from "../ui/button";
import { PageHeading } from "../ui/page-heading";

interface WentWrongPageProps {
  /** What the log has written beside the fault; absent when it happened in the browser. */
  readonly reference: string | undefined;
  readonly tryAgain: () => void;
}

/** Said when the planner itself failed. It shows a reference and nothing of the inside. */
export function WentWrongPage({ reference, tryAgain }: WentWrongPageProps) {
  return (
    <>
      <PageHeading title="Something went wrong on our side" lead="It is nothing you did. What you had saved is kept; what you had not saved may be lost." />
      <div className="ww-measure">
        {reference !== undefined && <p>If it happens again, tell the administrator of your trust what you were doing and quote reference <strong className="ww-nowrap">{reference}</strong>.</p>}
        <p><Button type="button" onClick={tryAgain}>Try again</Button></p>
        <p><a href="/">Go to your board</a></p>
      </div>
    </>
  );
}
