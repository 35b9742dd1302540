import { minusSign } from "@/domain/money/format-pounds";

/** Which way a board would rather see a figure go. `neither` where it depends on who is asked, as with base-budget growth. */
export type Welcome = "less" | "more" | "neither";

type Tone = "none" | "welcome" | "unwelcome" | "neither";

function toneOf(words: string, welcome: Welcome): Tone {
  if (words === "no change") return "none";
  if (welcome === "neither") return "neither";
  const direction = words.startsWith(minusSign) ? "less" : "more";
  return direction === welcome ? "welcome" : "unwelcome";
}

/** The line under a figure. The colour only repeats what sign and word say. */
export function DifferenceLine({ words, welcome }: { readonly words: string; readonly welcome: Welcome }) {
  const isLess = words.startsWith(minusSign);
  return (
    <span className={`ww-difference ww-difference--${toneOf(words, welcome)}`}>
      {isLess && <><span aria-hidden="true">{minusSign}</span><span className="ww-visually-hidden">minus </span></>}
      {isLess ? words.slice(minusSign.length) : words}
    </span>
  );
}
