import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatPounds } from "@/domain/money/format-pounds";
import type { ToldLetter } from "@/domain/grants/letter-history";
import type { Pounds } from "@/domain/plan/fields";

/** What a letter did to the amount: "cut by £18,000", "restored, £18,000 more". */
export function letterInWords({ said, difference }: ToldLetter): string | null {
  const size = difference === null ? "" : formatPounds(difference.replace("-", "") as Pounds);
  if (said === "cut") return `cut by ${size}`;
  if (said === "restored") return `restored, ${size} more`;
  return said === "more" ? `${size} more` : null;
}

/** An award's letters in the order of their days. */
export function LetterList({ letters }: { readonly letters: readonly ToldLetter[] }) {
  if (letters.length === 0) return null;
  return (
    <ol className="ww-letters">
      {letters.map((told) => {
        const { id, receivedOn, certainty, amount } = told.letter;
        const words = letterInWords(told);
        return <li key={id}><span className="ww-letters__day">{spokenDate(receivedOn)}</span> {formatPounds(amount)} {certainty}{words !== null && <>, <strong>{words}</strong></>}</li>;
      })}
    </ol>
  );
}
