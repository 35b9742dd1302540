import Link from "next/link";
import { Fragment } from "react";
import type { NamedRelease, VersionReleases } from "@/domain/needs/releases-relied-on";
import { Details } from "../ui/details";
import { Notice } from "../ui/notice";

interface ReleasesReliedOnProps {
  readonly version: number;
  readonly releases: VersionReleases;
  /** True where the page shows a day gone by, of which nothing later is told. */
  readonly isOfThen: boolean;
}

/** So many findings are read at once; the rest is one press away. */
const shownAtOnce = 5;

/** On which releases of published figures a version rests, and what came or went since it was saved. */
export function ReleasesReliedOn({ version, releases, isOfThen }: ReleasesReliedOnProps) {
  const { named, neighbours, appliedSince, undoneSince, turned } = releases;
  const hasMoved = !isOfThen && appliedSince.length + undoneSince.length > 0;
  return (
    <>
      <p className="ww-rests-on">
        {named.length === 0 ? "Rests on no published figures: none had been brought in when it was saved." : <>Rests on <InWords releases={named} />{neighbours !== null && <>, with the statistical neighbours of {neighbours}</>}.</>}
      </p>
      {hasMoved && (
        <Notice title={`Published figures have changed since version ${version} was saved`}>
          <p>
            {appliedSince.length > 0 && <><InWords releases={appliedSince} /> {appliedSince.length === 1 ? "was" : "were"} brought in. </>}
            {undoneSince.length > 0 && <><InWords releases={undoneSince} /> {undoneSince.length === 1 ? "was" : "were"} undone. </>}
            No figure of this scenario is worked out from them, so none of its figures changes.
          </p>
          {turned.length === 0 ? <p>No finding about the children’s needs reads the other way now.</p> : <p>{turned.length === 1 ? "One finding about the children’s needs reads" : `${turned.length} findings about the children’s needs read`} the other way now:</p>}
          {turned.length > 0 && <Turned findings={turned.slice(0, shownAtOnce)} />}
          {turned.length > shownAtOnce && <Details summary={`${turned.length - shownAtOnce} more`}><Turned findings={turned.slice(shownAtOnce)} /></Details>}
        </Notice>
      )}
    </>
  );
}

const Turned = ({ findings }: { readonly findings: VersionReleases["turned"] }) => (
  <ul>
    {findings.map(({ measure, title, before, after }) => <li key={`${measure} ${before}`}><Link href={`/needs/${encodeURIComponent(measure)}`}>{title}</Link>: was {before}; is {after}.</li>)}
  </ul>
);

/** Where what was made of a release is shown. */
const pageOf: Readonly<Record<NamedRelease["kind"], string>> = { "lait": "/needs", "revenue-outturn": "/needs/spending" };

const InWords = ({ releases }: { readonly releases: readonly NamedRelease[] }) => (
  <>{releases.map(({ kind, words }, position) => <Fragment key={`${words} ${position}`}>{position === 0 ? "" : position === releases.length - 1 ? " and " : ", "}<Link href={pageOf[kind]}>{words}</Link></Fragment>)}</>
);
