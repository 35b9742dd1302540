import "server-only";

/** Include this in every read of the register, so that no row leaves the server without its source. */
export const withSource = { document: { select: { shortName: true } } } as const;

export interface Source {
  /** The document's short name, "Panel report 2005"; the overview gives its title as printed. */
  readonly documentName: string;
  readonly lines: string;
}

export interface Sourced {
  readonly document: { readonly shortName: string };
  readonly lines: string;
}

/** Where a row comes from, for the page. */
export function sourceOf({ document, lines }: Sourced): Source {
  return { documentName: document.shortName, lines };
}
