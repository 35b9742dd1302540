import { Notice } from "../ui/notice";

/** So many faults are read at once; a mistake in a column repeats itself. */
const shownAtOnce = 50;

/** What has to be mended in a workbook, by sheet and cell. */
export function WorkbookFaults({ faults }: { readonly faults: readonly string[] }) {
  return (
    <Notice kind="urgent" announce title={faults.length === 1 ? "One thing in the workbook has to be mended" : `${faults.length} things in the workbook have to be mended`}>
      <p>Nothing was taken from it. Mend the workbook, save it, choose it again and press “Show what it changes”.</p>
      <ul className="ww-workbook-faults">{faults.slice(0, shownAtOnce).map((words, position) => <li key={`${position} ${words}`}>{words}</li>)}</ul>
      {faults.length > shownAtOnce && <p>And {faults.length - shownAtOnce} more.</p>}
    </Notice>
  );
}
