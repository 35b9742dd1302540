import { Button } from "../ui/button";
import { DateField } from "../ui/date-field";
import { Details } from "../ui/details";
import { ErrorSummary } from "../ui/error-summary";
import { AsAtNotice } from "./as-at-notice";
import type { AsAtView } from "./as-at-view";

interface AsAtFormProps {
  /** The page itself, without a day. */
  readonly path: string;
  readonly view: AsAtView;
  /** What else stands in the address and stays there. */
  readonly kept?: Readonly<Record<string, string>>;
  /** What the notice says of what is shown. */
  readonly children?: string;
}

/**
 * Looks at a page as it was known on a day: the notice with the way back while it does, and a plain form that asks for a
 * day and works without JavaScript. It stands open where the day cannot be looked at, and says why.
 */
export function AsAtForm({ path, view: { at, typed, fault }, kept = {}, children }: AsAtFormProps) {
  const search = new URLSearchParams(kept).toString();
  return (
    <>
      {fault !== null && <ErrorSummary faults={[{ fieldId: "at", message: fault }]} />}
      {at !== undefined && <AsAtNotice at={at} todayHref={search === "" ? path : `${path}?${search}`}>{children}</AsAtNotice>}
      <div className="ww-no-print">
        <Details summary={at === undefined ? "As we knew it on an earlier day" : "As we knew it on another day"} open={fault !== null}>
          <form method="get" action={path}>
            {Object.entries(kept).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
            <DateField id="at" name="at" label="As we knew it on" hint="Shows what was recorded by the end of that day, for example 3 May 2005" defaultValue={typed} error={fault ?? undefined} />
            <Button kind="secondary">Show that day</Button>
          </form>
        </Details>
      </div>
      {fault !== null && <p>Below it stands as it is today.</p>}
    </>
  );
}
