import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What is not there: "No proposals yet". */
  readonly title: string;
  /** Why, and what to do about it. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Stands where a list would be. It always says what to do next, so that no page is a dead end. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="ww-empty">
      <h2>{title}</h2>
      <p className="ww-measure">{children}</p>
      {action}
    </div>
  );
}
