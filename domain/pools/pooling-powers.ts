import type { IsoDate } from "../financial-year/financial-year";
import type { Line } from "../plan/plan";

type Sector = Line<"partners">["sector"];

/** A power to pool money, as law has it: from when until when, and which kinds of partner may pool under it. */
export interface PoolingPower {
  readonly id: string;
  readonly name: string;
  /** Every one of these stands in a pool's legal basis that means this power. */
  readonly known: readonly string[];
  readonly from: IsoDate;
  /** The last day; null while it stands. */
  readonly until: IsoDate | null;
  readonly sectors: readonly Sector[];
  /** The bodies, in words. */
  readonly who: string;
  readonly source: string;
}

const day = (date: string): IsoDate => date as IsoDate;

/** The powers, oldest first. Lists of bodies in scope change: they are data, and nothing else in the planner knows them. */
export const poolingPowers: readonly PoolingPower[] = [
  {
    id: "health-act-1999", name: "Health Act 1999, section 31", known: ["health act 1999", "31"], from: day("2000-04-01"), until: day("2007-02-28"), sectors: ["council", "health"],
    who: "councils and NHS bodies, for the functions that the regulations list", source: "Health Act 1999, section 31; SI 2000/617",
  },
  {
    id: "children-act-2004", name: "Children Act 2004, section 10", known: ["children act 2004", "10"], from: day("2005-04-01"), until: day("2010-01-11"), sectors: ["council", "health", "police", "other"],
    who: "the children’s services authority and its relevant partners: districts, police, probation, youth offending team, strategic health authority, primary care trust, Connexions, Learning and Skills Council", source: "Children Act 2004, section 10(6) and (7)",
  },
  {
    id: "nhs-act-2006", name: "National Health Service Act 2006, section 75", known: ["health service act 2006", "75"], from: day("2007-03-01"), until: null, sectors: ["council", "health"],
    who: "councils and NHS bodies, where pooling is likely to improve how functions are exercised", source: "National Health Service Act 2006, section 75",
  },
  {
    id: "children-act-10-5a", name: "Children Act 2004, section 10(5A)", known: ["children act 2004", "5a"], from: day("2010-01-12"), until: null, sectors: ["council", "health", "police", "schools", "other"],
    who: "the authority and its relevant partners, now with schools, colleges and Jobcentre Plus, which may contribute to a fund", source: "Apprenticeships, Skills, Children and Learning Act 2009, section 193",
  },
  {
    id: "health-and-care-act-2022", name: "National Health Service Act 2006, section 65Z6", known: ["65z6"], from: day("2022-07-01"), until: null, sectors: ["council", "health"],
    who: "NHS bodies, councils and combined authorities", source: "Health and Care Act 2022, section 71",
  },
];

/** The power that a pool's legal basis means; the most exactly named wins. Null where it is none of those known. */
export function powerNamed(legalBasis: string): PoolingPower | null {
  const said = legalBasis.toLowerCase();
  return poolingPowers.filter(({ known }) => known.every((words) => said.includes(words))).sort((one, other) => other.known.join("").length - one.known.join("").length)[0] ?? null;
}

/** The powers that stood on a day. */
export const powersOn = (date: IsoDate): PoolingPower[] => poolingPowers.filter(({ from, until }) => from <= date && (until === null || until >= date));
