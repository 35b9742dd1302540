import { type Anchor, anchorText, readAnchor } from "@/domain/discussion/anchor";

/** The version of a scenario that a comment is made on, and its question. */
export interface CommentedVersion {
  readonly questionId: string;
  readonly on: { readonly scenarioId: string; readonly version: number };
}

/** What the page of comments shows. */
export interface CommentsView {
  readonly show: "open" | "resolved";
  /** The line or figure looked at; null for all. */
  readonly about: Anchor | null;
  /** The version that a new comment is made on; null when none was chosen. */
  readonly on: CommentedVersion["on"] | null;
}

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the view from an address. What cannot be read is left out, so that an old link still shows the comments. */
export function readCommentsView({ show, about, scenario, version }: Search): CommentsView {
  const number = typeof version === "string" && /^[1-9]\d{0,6}$/.test(version) ? Number(version) : null;
  return {
    show: show === "resolved" ? "resolved" : "open",
    about: typeof about === "string" ? readAnchor(about) : null,
    on: typeof scenario === "string" && scenario !== "" && number !== null ? { scenarioId: scenario, version: number } : null,
  };
}

/** The address of a question's comments. */
export const commentsPath = (questionId: string): string => `/scenarios/${encodeURIComponent(questionId)}/comments`;

/** The same with a view, and with a conversation to go to. */
export function commentsHref(questionId: string, { show = "open", about = null, on = null }: Partial<CommentsView> = {}, threadId?: string): string {
  const search = new URLSearchParams();
  if (show !== "open") search.set("show", show);
  if (about !== null) search.set("about", anchorText(about));
  if (on !== null) {
    search.set("scenario", on.scenarioId);
    search.set("version", String(on.version));
  }
  const text = search.toString();
  return `${commentsPath(questionId)}${text === "" ? "" : `?${text}`}${threadId === undefined ? "" : `#thread-${threadId}`}`;
}
