import { expect, it } from "vitest";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import type { Exposure } from "@/domain/grants/exposure";
import type { Pounds } from "@/domain/plan/fields";
import { exposureSentence } from "./exposure-sentence";

const at = (on: string, goesBack: string, running: string) => ({ on: on as IsoDate, awardId: "fund", name: "The fund", goesBack: goesBack as Pounds, running: running as Pounds });
const disposal = (...amounts: Parameters<typeof at>): Exposure => ({ ...at(...amounts), cause: "disposal", assetId: "centre", assetName: "A centre" });
const unspent = (...amounts: Parameters<typeof at>): Exposure => ({ ...at(...amounts), cause: "unspent", unspent: amounts[1] as Pounds, carried: "0.00" as Pounds });

it.each([
  [[], null, "If plans stand still, no grant goes back."],
  [[unspent("2006-03-31", "0.00", "0.00")], null, "If plans stand still, no grant goes back."],
  [[disposal("2004-11-30", "180000.00", "180000.00"), unspent("2006-03-31", "4049.75", "184049.75")], "£184,049.75 of grants goes back by 31 March 2006", "If plans stand still, £184,049.75 of grants goes back by 31 March 2006: £180,000.00 with what is disposed of and £4,049.75 because it is unspent."],
  [[disposal("2004-11-30", "180000.00", "180000.00")], "£180,000.00 of grants goes back by 30 November 2004", "If plans stand still, £180,000.00 of grants goes back by 30 November 2004: all of it with what is disposed of."],
  [[unspent("2006-03-31", "8.00", "8.00"), unspent("2007-03-31", "0.00", "8.00")], "£8.00 of grants goes back by 31 March 2006", "If plans stand still, £8.00 of grants goes back by 31 March 2006: all of it because it is unspent."],
] as const)("says what goes back, by when and why: %#", (rows, title, lead) => {
  expect(exposureSentence(rows)).toEqual({ title, lead });
});
