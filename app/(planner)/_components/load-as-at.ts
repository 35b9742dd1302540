import { TRPCError } from "@trpc/server";
import { redirect } from "next/navigation";
import { asAtHref, type AsAtView, readAsAtView } from "@/components/scenarios/as-at-view";
import type { IsoDate } from "@/domain/financial-year/financial-year";

interface AsAtPage {
  /** The page itself with all that stays in its address, without a day. */
  readonly href: string;
  readonly search: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * What a page shows, as it was known on the day its address asks for. A day that cannot be looked at is told in the form,
 * with the page as it is today. What the form sends becomes an address that can be passed on.
 *
 * @param load gives the page's answer for a day, or for today.
 */
export async function loadAsAt<Answer>({ href, search }: AsAtPage, load: (at: IsoDate | undefined) => Promise<Answer>): Promise<{ readonly answer: Answer; readonly view: AsAtView }> {
  const view = readAsAtView(search);
  if (view.at === undefined) return { answer: await load(undefined), view };
  const looked = await load(view.at).then((answer) => ({ answer, fault: null }) as const, (error: unknown) => ({ fault: faultOfDay(error) }) as const);
  if (looked.fault !== null) return { answer: await load(undefined), view: { ...view, at: undefined, fault: looked.fault } };
  if (view.isFromForm) redirect(asAtHref(href, view.at));
  return { answer: looked.answer, view };
}

/** The words of a refusal that is about the day; any other error goes on. */
function faultOfDay(error: unknown): string {
  const cause: unknown = error instanceof TRPCError ? error.cause : null;
  if (error instanceof TRPCError && cause instanceof Error && "field" in cause && cause.field === "at") return error.message;
  throw error;
}
