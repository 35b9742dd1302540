/** An answer, a paragraph a line; says so when there is none, because a blank could mean anything. */
export function AnswerLines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return <span className="govuk-hint">Not provided</span>;
  return lines.map((line, position) => <p key={position} className="govuk-!-margin-bottom-1">{line}</p>);
}
