import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { Details } from "@/components/ui/details";
import { formatCounted } from "@/domain/money/format-pounds";
import type { AskedWeeks } from "./decided-projects";

interface CycleFormProps {
  /** The address of the page without its search. */
  readonly action: string;
  readonly asked: AskedWeeks;
  readonly version: number | undefined;
}

/** What the counting back takes for granted; the weeks between two meetings can be tried. Open where what was typed is no cycle. */
export function CycleForm({ action, asked: { weeks, typed, error }, version }: CycleFormProps) {
  return (
    <Details summary={`Counted with ${formatCounted(weeks, "weeks")} from the board to the body that decides`} open={error !== null}>
      <p className="ww-measure">Notice and consultation are each project’s own. A decision is published on the next working day and may be called in for five working days where a council decides. Papers are out for five clear days before the board meets.</p>
      <form action={action} className="ww-ending__cycle">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <TextField id="weeks" name="weeks" label="Weeks from the board’s meeting to the decision" defaultValue={typed} width="short" inputMode="numeric" error={error ?? undefined} />
        <Button kind="secondary">Count again</Button>
      </form>
    </Details>
  );
}
