import { ChangeList } from "../scenarios/version-history";
import { Notice } from "../ui/notice";
import { Panel } from "../ui/panel";

interface WorkbookDifferenceProps {
  readonly scenarioName: string;
  /** The version the workbook left from. */
  readonly version: number;
  readonly changes: readonly string[];
}

/** What a workbook changes against the version it left from, in words. */
export function WorkbookDifference({ scenarioName, version, changes }: WorkbookDifferenceProps) {
  if (changes.length === 0) {
    return <Notice kind="plain" announce title="Nothing differs"><p>The workbook holds exactly version {version} of {scenarioName}, so there is nothing to branch.</p></Notice>;
  }
  return (
    <div role="status">
      <Panel title={changes.length === 1 ? "The workbook changes one thing" : `The workbook changes ${changes.length} things`} subtitle={`Against version ${version} of ${scenarioName}, from which it left. Nothing is stored yet.`}>
        <div className="ww-workbook-changes"><ChangeList changes={changes} /></div>
      </Panel>
    </div>
  );
}
