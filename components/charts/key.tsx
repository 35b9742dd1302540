export interface KeyEntry {
  readonly words: string;
  /** A colour or `url(#texture)`. */
  readonly fill: string;
  readonly stroke?: string;
  /** A line across or upright, for what is drawn as a line; a mark for a point. */
  readonly shape?: "box" | "line" | "upright" | "mark";
}

function Swatch({ fill, stroke, shape = "box" }: KeyEntry) {
  return (
    <svg width="18" height="18" aria-hidden="true" focusable="false">
      {shape === "box" && <rect x="1" y="1" width="16" height="16" fill={fill} stroke={stroke ?? "none"} strokeWidth="1.25" />}
      {shape === "line" && <rect x="0" y="8" width="18" height="3" fill={fill} />}
      {shape === "upright" && <rect x="8" y="0" width="3" height="18" fill={fill} />}
      {shape === "mark" && <path d="M 3 3 L 15 3 L 9 14 Z" fill={fill} />}
    </svg>
  );
}

/** What each filling of a picture means, in words. */
export function Key({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <ul className="ww-key">
      {entries.map((entry) => <li key={entry.words}><Swatch {...entry} />{entry.words}</li>)}
    </ul>
  );
}
