import { spokenInstant } from "../as-at";
import type { KeptDraft } from "./use-kept-draft";

/** The time of an instant as it stands in "10 May 2005, 14:32". */
const timeOf = (instant: string): string => spokenInstant(instant).split(", ")[1] ?? "";

/** Says beside the totals, which stay in sight, whether what was typed is kept. */
export function KeptMark({ kept, version }: { readonly kept: KeptDraft; readonly version: number }) {
  const { savedAt, failure, isUnkept } = kept;
  return (
    <p className="ww-totals__kept" role="status">
      {savedAt !== null && <><strong>Saved {timeOf(savedAt)}</strong> as a draft that nobody else sees until you save version {version}.</>}
      {failure !== null && <strong className="ww-kept__failure">Not saved as a draft. {failure.replace(/\.?$/, ".")}</strong>}
      {savedAt === null && failure === null && (isUnkept ? "Saving a draft of what you changed …" : "What you change is saved as a draft by itself, for you alone.")}
    </p>
  );
}

/** Says what others saved meanwhile, and who else edits the scenario. */
export function KeptLine({ kept }: { readonly kept: KeptDraft }) {
  const { newer, others } = kept;
  return (
    <div className="ww-kept">
      <p role="status">{newer !== null && <>{newer.savedBy} saved version {newer.version} meanwhile: you will see both when you save.</>}</p>
      {others.map(({ roleTitle, organisationName }) => <p key={`${roleTitle} ${organisationName}`}><strong>{roleTitle}</strong>, {organisationName}, has edited this scenario in the last five minutes as well.</p>)}
    </div>
  );
}
