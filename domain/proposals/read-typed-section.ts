import type { z } from "zod";
import { readTypedPounds } from "../money/read-typed-pounds";
import { type SectionContent, type SectionId, sectionShapes } from "./content";

/** What somebody typed on one page, by the names of its fields. */
export interface TypedForm {
  /** The text of one field, "" when it is blank or not there. */
  one(name: string): string;
  /** The values of the boxes ticked. */
  many(name: string): readonly string[];
  /** The date of three fields: "2006-08-31", null when all three are blank, "unreadable" otherwise. */
  date(name: string): string | null;
}

export interface TypedFault {
  /** The id of the field to mend. */
  readonly field: string;
  readonly message: string;
}

export type TypedSection<Id extends SectionId> = { readonly ok: true; readonly value: SectionContent<Id> } | { readonly ok: false; readonly faults: readonly TypedFault[] };

/** What a page offers: the years of its rows and the sources to choose from. */
export interface TypedChoices {
  readonly years: readonly string[];
  readonly askRows: number;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

/** The name of the field of one cost: "cost-2005/06-recurrent". */
export const costField = (year: string, kind: "recurrent" | "one-off"): string => `cost-${year}-${kind}`;
/** The name of one field of one row of money asked for: "ask-2-amount". */
export const askField = (row: number, part: "source" | "year" | "certainty" | "amount"): string => `ask-${row}-${part}`;

/** The value of the choice that says nobody knows yet who could pay. */
export const sourceNotKnown = "not yet known";

/**
 * Reads one page of a proposal as it was typed. Answers may be missing, because a draft is saved half done; an
 * answer that is there and cannot be read is refused with the field and a reason, and nothing is guessed.
 */
export function readTypedSection<Id extends SectionId>(section: Id, form: TypedForm, choices: TypedChoices): TypedSection<Id> {
  const faults: TypedFault[] = [];
  const raw = readers[section](form, choices, faults);
  const read = sectionShapes[section].safeParse(raw);
  if (faults.length === 0 && read.success) return { ok: true, value: read.data as SectionContent<Id> };
  const others = read.success ? [] : read.error.issues.map((issue) => asFault(issue, section, raw));
  return { ok: false, faults: [...faults, ...others.filter(({ field }) => !faults.some((fault) => fault.field === field))] };
}

type Reader = (form: TypedForm, choices: TypedChoices, faults: TypedFault[]) => Record<string, unknown>;

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** A whole number as typed, "1,150"; what cannot be read is a fault in words. */
function count(form: TypedForm, field: string, message: string, faults: TypedFault[]): number | null {
  const typed = form.one(field).replace(/[\s,]/g, "");
  if (typed === "") return null;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  faults.push({ field, message });
  return null;
}

function amount(form: TypedForm, field: string, about: string, faults: TypedFault[]): string | null {
  const typed = form.one(field);
  if (typed.trim() === "") return null;
  const read = readTypedPounds(typed);
  if (!read.ok) faults.push({ field, message: about === "" ? read.reason : `${about}: ${read.reason}` });
  else if (read.pounds.startsWith("-")) faults.push({ field, message: `${about === "" ? "" : `${about}: `}An amount here cannot be less than £0` });
  else return read.pounds;
  return null;
}

const readers: Readonly<Record<SectionId, Reader>> = {
  partners: (form) => ({ title: form.one("title").trim(), otherPartnerIds: form.many("otherPartnerIds"), contactRole: form.one("contactRole").trim() }),
  need: (form) => {
    // Scheme and level are chosen together, "luton-2003 1": a level means nothing without its scheme.
    const [scheme = "", ...level] = form.one("needLevel").split(" ");
    return { needEntryId: orNull(form.one("needEntryId")), needStatement: form.one("needStatement").trim(), needSchemeId: orNull(scheme), needLevelCode: orNull(level.join(" ")) };
  },
  children: (form, _choices, faults) => ({
    childrenNumber: count(form, "childrenNumber", "Enter the number of children in figures, like 240", faults),
    ageFrom: count(form, "ageFrom", "Enter the youngest age in whole years", faults),
    ageTo: count(form, "ageTo", "Enter the oldest age in whole years", faults),
    areaIds: form.many("areaIds"),
    whichChildren: form.one("whichChildren").trim(),
  }),
  outcomes: (form) => ({ outcomes: form.one("outcomes").trim(), evidence: form.one("evidence").trim() }),
  service: (form, _choices, faults) => {
    const shortTerm = form.one("isShortTerm");
    const endsOn = shortTerm === "yes" ? form.date("endsOn") : null;
    if (endsOn === "unreadable") faults.push({ field: "endsOn", message: "Enter the day it ends, like 31 August 2006" });
    return {
      service: form.one("service").trim(), hours: form.one("hours").trim(), providerRoute: orNull(form.one("providerRoute")),
      isShortTerm: shortTerm === "" ? null : shortTerm === "yes", endsOn: endsOn === "unreadable" ? null : endsOn,
    };
  },
  costs: (form, { years }, faults) => ({
    costs: years.flatMap((year) => (["recurrent", "one-off"] as const).flatMap((kind) => {
      const read = amount(form, costField(year, kind), `${kind === "recurrent" ? "Recurrent" : "One-off"} cost in ${year}`, faults);
      return read === null || read === "0.00" ? [] : [{ year, kind, amount: read }];
    })),
    costBasis: orNull(form.one("costBasis")),
    costNote: form.one("costNote").trim(),
    minimumAmount: amount(form, "minimumAmount", "The least that would help", faults),
    stretchAmount: amount(form, "stretchAmount", "What could be used", faults),
  }),
  asks: (form, { askRows, sources }, faults) => ({
    asks: Array.from({ length: askRows }, (_, row) => row).flatMap((row) => {
      const source = form.one(askField(row, "source"));
      const typed = form.one(askField(row, "amount"));
      if (typed.trim() === "") {
        if (source !== "") faults.push({ field: askField(row, "amount"), message: `Row ${row + 1}: enter the amount asked for, or choose no source` });
        return [];
      }
      const read = amount(form, askField(row, "amount"), `Row ${row + 1}`, faults);
      if (source === "") faults.push({ field: askField(row, "source"), message: `Row ${row + 1}: choose who is asked, or “Not yet known”` });
      if (read === "0.00") faults.push({ field: askField(row, "amount"), message: `Row ${row + 1}: an amount of £0 asks for nothing; leave the row blank` });
      if (read === null || read === "0.00" || source === "") return [];
      const chosen = sources.find(({ id }) => id === source);
      return [{ year: form.one(askField(row, "year")), sourceId: chosen?.id ?? null, sourceName: chosen?.name ?? null, certainty: form.one(askField(row, "certainty")), amount: read }];
    }),
  }),
  exit: (form) => ({ exitRoute: orNull(form.one("exitRoute")), exitPlan: form.one("exitPlan").trim() }),
  links: (form) => ({ equality: form.one("equality").trim(), links: form.one("links").trim() }),
};

/** A fault of the shape, in the words of its page; a text that is too long says by how much. */
function asFault(issue: z.core.$ZodIssue, section: SectionId, raw: Record<string, unknown>): TypedFault {
  const field = String(issue.path[0] ?? section);
  const typed = raw[field];
  if (issue.code === "too_big" && typeof typed === "string") return { field, message: `${issue.message}; this has ${typed.length}` };
  return { field, message: issue.message };
}
