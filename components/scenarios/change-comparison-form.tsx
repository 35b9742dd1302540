import { rowsByWords } from "@/domain/plan/comparison-rows-breakdowns";
import { Button } from "../ui/button";
import { Checkboxes } from "../ui/checkboxes";
import { ErrorSummary } from "../ui/error-summary";
import { Panel } from "../ui/panel";
import { Radios } from "../ui/radios";
import { Select } from "../ui/select";
import { ChooseColumns, type ComparableScenario, type ShownColumn } from "./change-comparison-form-columns";
import { comparisonFault, comparisonPath, typedParts, type ComparisonView, type SearchParams } from "./comparison-address";

interface ChangeComparisonFormProps {
  readonly questionId: string;
  readonly scenarios: readonly ComparableScenario[];
  /** The columns that stand side by side now, in their order. */
  readonly columns: readonly ShownColumn[];
  readonly referenceKey: string;
  readonly toldKey: string | null;
  readonly view: ComparisonView;
  /** What was sent, so that nothing typed is lost where it could not be done. */
  readonly search: SearchParams;
}

/**
 * Chooses what stands side by side and how its rows are arranged: a plain form whose answers become the address, so that
 * it works without JavaScript and the result can be passed on.
 */
export function ChangeComparisonForm({ questionId, scenarios, columns, referenceKey, toldKey, view, search }: ChangeComparisonFormProps) {
  const choices = [...columns.map(({ key, name }) => ({ value: key, words: name })), ...scenarios.filter(({ id }) => columns.every(({ key }) => key !== id)).map(({ id, name }) => ({ value: id, words: name }))];
  const fault = comparisonFault(search);
  return (
    <div className="ww-no-print">
      {fault !== null && <ErrorSummary faults={[{ fieldId: fault.field === "then" ? "then-day" : "choose-columns", message: fault.words }]} />}
      <Panel id="change" title="Change what is compared">
        <form method="get" action={comparisonPath(questionId)}>
          <ChooseColumns scenarios={scenarios} columns={columns} then={typeof search["then"] === "string" ? search["then"] : ""} typed={typedParts(search)} fault={fault} />
          <Radios id="reference" name="reference" label="Which one are the others measured against?" choices={choices} defaultValue={referenceKey} />
          <Radios id="told" name="told" label="Whose difference from it is told in words?" choices={choices} defaultValue={toldKey ?? undefined} />
          <Select id="rows" name="rows" label="Show rows by" options={[{ value: "", words: "Figure" }, ...Object.entries(rowsByWords).map(([value, words]) => ({ value, words }))]} defaultValue={view.rows ?? ""} />
          <Select id="sort" name="sort" label="Sort rows by the size of the difference of" options={[{ value: "", words: "None: keep their own order" }, ...choices.map(({ value, words }) => ({ value, words }))]} defaultValue={view.sort ?? ""} />
          <Checkboxes id="differs" name="differs" label="Which rows?" choices={[{ value: "1", words: "Only what differs" }]} defaultValues={view.differs ? ["1"] : []} />
          <Button>Compare these</Button>
        </form>
      </Panel>
    </div>
  );
}
