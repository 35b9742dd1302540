import { redirect } from "next/navigation";
import { readOpenLine, withOpenLine } from "@/components/scenarios/grid/line-address";
import { editHref } from "@/components/scenarios/scenario-address";

interface LinePageProps {
  readonly params: Promise<{ readonly question: string; readonly scenario: string }>;
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>;
}

/** The form of one line stands under the grid, because what is changed in it is part of the same edit. */
export default async function LinePage({ params, searchParams }: LinePageProps) {
  const { question, scenario } = await params;
  const { collection, id } = await searchParams;
  const asked = new URLSearchParams({ ...(typeof collection === "string" && { collection }), ...(typeof id === "string" && { id }) });
  const search = withOpenLine(new URLSearchParams(), readOpenLine(asked)).toString();
  redirect(`${editHref(question, scenario)}${search === "" ? "" : `?${search}#line`}`);
}
