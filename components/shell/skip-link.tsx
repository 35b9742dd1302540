/** The first stop of the Tab key: past the head, to the page itself. */
export function SkipLink() {
  return <a href="#main" className="govuk-skip-link">Skip to the main content</a>;
}
