"use client";

import { useEffect, useRef } from "react";

export interface FormFault {
  /** The id of the field to mend; null when no one field is at fault. */
  readonly fieldId: string | null;
  /** The same words as beside the field. */
  readonly message: string;
}

/**
 * Heads a form that could not be accepted. It takes the focus when it appears and puts "Error: " before
 * the page's title; with no faults it draws nothing.
 *
 * Following a link inside a page does not always focus the field, so the link does it itself. Where the page's address
 * names the place of the summary, give it that `id`: a browser that goes there would take the focus away from within it.
 */
export function ErrorSummary({ faults, id }: { readonly faults: readonly FormFault[]; readonly id?: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length === 0) return;
    box.current?.focus();
    const say = () => {
      if (!document.title.startsWith("Error: ")) document.title = `Error: ${document.title}`;
    };
    say();
    // The page's own title may come after the page.
    const titles = new MutationObserver(say);
    titles.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      titles.disconnect();
      document.title = document.title.replace(/^Error: /, "");
    };
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="govuk-error-summary" id={id} ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 className="govuk-error-summary__title" id="error-summary-title">There is a problem</h2>
      <ul className="govuk-list govuk-error-summary__list">
        {faults.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            {fieldId === null ? message : (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  const field = document.getElementById(fieldId);
                  if (field === null) return;
                  event.preventDefault();
                  field.scrollIntoView({ block: "center" });
                  field.focus({ preventScroll: true });
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
