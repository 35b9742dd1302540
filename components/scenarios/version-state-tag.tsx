import Link from "next/link";
import type { StateInScenario, VersionState } from "@/domain/decisions/version-state";
import { Tag, type TagKind } from "../ui/tag";
import { scenarioHref } from "./scenario-address";

type States = readonly StateInScenario[];

interface OfVersionProps {
  /** The states of all versions that are shown on the page. */
  readonly states: States;
  readonly of: { readonly scenarioId: string; readonly version: number };
}

const tagOf: Readonly<Record<VersionState, { readonly kind: TagKind; readonly words: string }>> = {
  "working": { kind: "neutral", words: "Working" },
  "with finance": { kind: "progress", words: "With finance" },
  "confirmed": { kind: "agreed", words: "Confirmed" },
  "with board": { kind: "progress", words: "With board" },
  "recommended": { kind: "agreed", words: "Recommended" },
  "adopted": { kind: "agreed", words: "Adopted" },
  "superseded": { kind: "draft", words: "Superseded" },
};

/** The state of one version as a tag, which leads to what makes it so; nothing where the version is not among them. */
export function VersionStateTag({ states, of }: OfVersionProps) {
  const found = stateAmong(states, of);
  if (found === undefined) return null;
  const { kind, words } = tagOf[found.state];
  const href = hrefOf(found);
  if (href === null) return <Tag kind={kind}>{words}</Tag>;
  return <Link className="ww-version-state__link" href={href}><Tag kind={kind}>{words}</Tag></Link>;
}

/** The same with its reason, as a line under a heading. */
export function VersionStateLine({ states, of }: OfVersionProps) {
  const found = stateAmong(states, of);
  if (found === undefined) return null;
  const { kind, words } = tagOf[found.state];
  const href = hrefOf(found);
  return <p className="ww-version-state"><Tag kind={kind}>{words}</Tag> {href === null ? found.because : <Link href={href}>{found.because}</Link>}.</p>;
}

const stateAmong = (states: States, { scenarioId, version }: OfVersionProps["of"]): States[number] | undefined => states.find((each) => each.scenarioId === scenarioId && each.version === version);

/** Where it can be seen why: the confirmations of the version, the agenda item, or the recommendation. */
function hrefOf({ questionId, scenarioId, version, shownBy }: States[number]): string | null {
  if (shownBy === null) return null;
  switch (shownBy.kind) {
    case "confirmations": return `${scenarioHref(questionId, scenarioId, version)}#confirmations`;
    case "item": return `/decisions/items/${encodeURIComponent(shownBy.id)}`;
    case "recommendation": return `/decisions/recommendations/${encodeURIComponent(shownBy.id)}`;
    default: return shownBy satisfies never;
  }
}
