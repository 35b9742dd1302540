interface PrintFooterProps {
  /** The address that shows this page again. */
  readonly address: string;
  /** "10 May 2005, 14:32". */
  readonly asAt: string;
  readonly versions: readonly {
    readonly name: string;
    readonly version: number;
    /** The content hash, in full: half of a hash proves nothing. */
    readonly hash: string;
  }[];
}

/** Closes a page that may be printed: where it came from, when, and the hash of every version it shows, so that it can be checked later. */
export function PrintFooter({ address, asAt, versions }: PrintFooterProps) {
  return (
    <section className="ww-print-footer" aria-label="Where these figures come from">
      <p>As at {asAt}. <code>{address}</code></p>
      <ul>
        {versions.map(({ name, version, hash }) => <li key={name}>{name}, version {version}, <code>{hash}</code></li>)}
      </ul>
    </section>
  );
}
