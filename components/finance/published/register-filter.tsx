import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { RegisterView } from "@/domain/published-grants/register-view";
import { publishedGrantsHref } from "./published-address";

/** Finds grants by words and year. A plain form: what is asked stands in the address, so that a link shows the same. */
export function RegisterFilter({ view, years }: { readonly view: RegisterView; readonly years: readonly string[] }) {
  return (
    <form method="get" action={publishedGrantsHref} className="ww-actions ww-no-print">
      <TextField id="search" name="search" type="search" label="Find" defaultValue={view.search} width="half" />
      <Select id="year" name="year" label="Awarded in" defaultValue={view.year} options={[{ value: "", words: "All years" }, ...years.map((year) => ({ value: year, words: year }))]} />
      {view.list !== "grants" && <input type="hidden" name="list" value={view.list} />}
      <Button kind="secondary">Show grants</Button>
    </form>
  );
}
