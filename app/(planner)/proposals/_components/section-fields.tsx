import { Checkboxes } from "@/components/ui/checkboxes";
import { DateField } from "@/components/ui/date-field";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { Textarea } from "@/components/ui/textarea";
import { exitRouteKind } from "@/domain/plan/plan";
import { capitalised, providerRouteWords } from "@/domain/proposals/answers-in-words";
import { providerRoutes, type SectionEdit } from "@/domain/proposals/content";
import { AskRows } from "./ask-rows";
import { CostFields } from "./cost-fields";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the fields offer to choose from. */
export interface FieldChoices {
  readonly partners: readonly Named[];
  readonly needEntries: readonly Named[];
  readonly needLevels: readonly (Named & { readonly definition: string })[];
  readonly areas: readonly Named[];
  readonly sources: readonly (Named & { readonly kind: "grant" | "base budget" })[];
  readonly years: readonly string[];
}

interface SectionFieldsProps {
  readonly section: SectionEdit;
  readonly choices: FieldChoices;
  readonly errorOf: (field: string) => string | undefined;
}

const asChoices = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, words: name }));

/** The questions of one section, with the answers given so far. */
export function SectionFields({ section: { section, value }, choices, errorOf }: SectionFieldsProps) {
  /** What every field takes; the id is also where the error summary and the Change links lead. */
  const field = (name: string, label: string, hint?: string) => ({ id: name, name, label, error: errorOf(name), ...(hint === undefined ? {} : { hint }) });

  switch (section) {
    case "partners":
      return (
        <>
          <TextField {...field("title", "Title")} defaultValue={value.title} />
          <Checkboxes {...field("otherPartnerIds", "Other partners who join in", "Leave all blank if your organisation proposes it alone.")} choices={asChoices(choices.partners)} defaultValues={value.otherPartnerIds} />
          <TextField {...field("contactRole", "Role to ask about this proposal", "A role and organisation, not a person’s name.")} defaultValue={value.contactRole} />
        </>
      );
    case "need":
      return (
        <>
          <Select {...field("needEntryId", "Key issue or finding it answers", "From the register of this trust.")} options={[{ value: "", words: "None in the register" }, ...asChoices(choices.needEntries)]} defaultValue={value.needEntryId ?? ""} />
          <Textarea {...field("needStatement", "What do children need?", "What is wrong or missing now, for whom, and how you know.")} defaultValue={value.needStatement} />
          <Radios {...field("needLevel", "Level of need")} choices={choices.needLevels.map(({ id, name, definition }) => ({ value: id, words: name, hint: definition }))} defaultValue={value.needLevelCode === null ? undefined : `${value.needSchemeId} ${value.needLevelCode}`} />
        </>
      );
    case "children":
      return (
        <>
          <TextField {...field("childrenNumber", "How many children is this for?", "In a full year. An estimate will do.")} width="short" inputMode="numeric" defaultValue={value.childrenNumber ?? ""} />
          <TextField {...field("ageFrom", "Youngest age", "In whole years; 0 is under one.")} width="short" inputMode="numeric" defaultValue={value.ageFrom ?? ""} />
          <TextField {...field("ageTo", "Oldest age", "Up to and including.")} width="short" inputMode="numeric" defaultValue={value.ageTo ?? ""} />
          <Checkboxes {...field("areaIds", "Areas")} choices={asChoices(choices.areas)} defaultValues={value.areaIds} />
          <Textarea {...field("whichChildren", "Which children?", "Groups it is meant for, and groups that services miss now. Never details of one child or family.")} defaultValue={value.whichChildren} />
        </>
      );
    case "outcomes":
      return (
        <>
          <Textarea {...field("outcomes", "What will be better for children?", "One outcome a line, and how you will see it.")} defaultValue={value.outcomes} />
          <Textarea {...field("evidence", "Why should this work?", "What was tried here or elsewhere, and what came of it. Say so if there is no evidence yet.")} defaultValue={value.evidence} />
        </>
      );
    case "service":
      return (
        <>
          <Textarea {...field("service", "What will be provided?")} defaultValue={value.service} />
          <Textarea {...field("hours", "When is it open?", "Say so if it is open outside office hours.")} rows={2} defaultValue={value.hours} />
          <Radios {...field("providerRoute", "How will the provider be found?")} choices={providerRoutes.map((route) => ({ value: route, words: providerRouteWords(route) }))} defaultValue={value.providerRoute ?? undefined} />
          <Radios {...field("isShortTerm", "Is the service short-term?", "Short-term means that its money ends on a known day. A later page then asks what happens after.")} inline choices={[{ value: "yes", words: "Yes" }, { value: "no", words: "No" }]} defaultValue={value.isShortTerm === null ? undefined : value.isShortTerm ? "yes" : "no"} />
          <DateField {...field("endsOn", "Last day of a short-term service", "For example 31 March 2008. Leave blank if it is not short-term.")} defaultValue={dateParts(value.endsOn)} />
        </>
      );
    case "costs":
      return <CostFields value={value} years={choices.years} errorOf={errorOf} />;
    case "asks":
      return <AskRows asks={value.asks} years={choices.years} sources={choices.sources} errorOf={errorOf} />;
    case "exit":
      return (
        <>
          <Radios {...field("exitRoute", "What happens when the money ends?")} choices={exitRouteKind.options.map((route) => ({ value: route, words: capitalised(route) }))} defaultValue={value.exitRoute ?? undefined} />
          <Textarea {...field("exitPlan", "How will it end or go on?", "Who takes over, what it needs from base budgets, and what families are told.")} defaultValue={value.exitPlan} />
        </>
      );
    case "links":
      return (
        <>
          <Textarea {...field("equality", "How does this affect different groups?", "Who gains, who may be left out, what you will do about it. Say so if it affects none differently.")} defaultValue={value.equality} />
          <Textarea {...field("links", "What does it depend on, or help?", "Other services, projects, plans and decisions.")} defaultValue={value.links} />
        </>
      );
    default: {
      const never: never = section;
      return never;
    }
  }
}

function dateParts(date: string | null): { day: string; month: string; year: string } | Record<string, never> {
  if (date === null) return {};
  return { day: String(Number(date.slice(8))), month: String(Number(date.slice(5, 7))), year: date.slice(0, 4) };
}
