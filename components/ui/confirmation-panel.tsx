import type { ReactNode } from "react";

/** Says that something was done, with the reference to quote. Nothing else stands in it. */
export function ConfirmationPanel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title">{title}</h1>
      <div className="govuk-panel__body">{children}</div>
    </div>
  );
}
