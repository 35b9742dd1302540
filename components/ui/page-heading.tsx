import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

interface PageHeadingProps {
  /** Where the page stands, shown above the title. */
  readonly crumbs?: readonly Crumb[];
  /** The page's one h1. */
  readonly title: ReactNode;
  /** One or two sentences that give the answer before the detail. */
  readonly lead?: ReactNode;
  /** Buttons and tags under the lead. */
  readonly actions?: ReactNode;
  /** A quiet remark at the end of the actions, such as the as-at time. */
  readonly aside?: ReactNode;
}

/** The head of every page: breadcrumbs, title, the point in a sentence, and what can be done. */
export function PageHeading({ crumbs = [], title, lead, actions, aside }: PageHeadingProps) {
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <div className="ww-page-heading">
        <h1 className="ww-page-heading__title">{title}</h1>
        {lead !== undefined && <p className="ww-page-heading__lead">{lead}</p>}
      </div>
      {(actions !== undefined || aside !== undefined) && (
        <div className="ww-actions">
          {actions}
          {aside !== undefined && <span className="ww-actions__aside">{aside}</span>}
        </div>
      )}
    </>
  );
}
