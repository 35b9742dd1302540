import { spokenInstant } from "../as-at";
import type { KeptDraft } from "./use-kept-draft";

/** The time of an instant as it stands in "10 May 2005, 14:32". */
const timeOf = (instant: string): string => spokenInstant(instant).split(", ")[1] ?? "";

/** Says whether what was typed is kept, what others saved meanwhile, and who else edits the scenario. */
export function KeptLine({ kept, version }: { readonly kept: KeptDraft; readonly version: number }) {
  const { savedAt, failure, isUnkept, hasUnreadCell, newer, others } = kept;
  return (
    <div className="ww-kept">
      <p role="status">
        {savedAt !== null && <><strong>Saved {timeOf(savedAt)}</strong> as a draft that nobody else sees until you save version {version}.</>}
        {failure !== null && <strong className="ww-kept__failure">Not saved as a draft. {failure.replace(/\.?$/, ".")}</strong>}
        {newer !== null && <> {newer.savedBy} saved version {newer.version} meanwhile: you will see both when you save.</>}
      </p>
      {savedAt === null && failure === null && <p>{isUnkept && !hasUnreadCell ? "Saving a draft of what you changed …" : "What you change is saved as a draft by itself, for you alone, until you save a version."}</p>}
      {hasUnreadCell && <p>A cell that cannot be read is not part of the draft. Mend it before you leave.</p>}
      {others.map(({ roleTitle, organisationName }) => <p key={`${roleTitle} ${organisationName}`}><strong>{roleTitle}</strong>, {organisationName}, has edited this scenario in the last five minutes as well.</p>)}
    </div>
  );
}
