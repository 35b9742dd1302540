import { typedOrNull, typedText } from "@/components/forms/use-command-form";
import { readTypedDate } from "@/components/ui/read-typed-date";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { OptionTerms } from "@/domain/mainstreaming/option-terms";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import type { FieldFault } from "@/domain/plan/field-fault";
import type { Line } from "@/domain/plan/plan";
import { readPerCent } from "./read-per-cent";
import { readPosts } from "./read-posts";

type Route = Line<"exitRoutes">["route"];

/** What the form of an option holds besides what is typed. */
export interface OptionFacts {
  readonly serviceIds: readonly string[];
  readonly route: Route;
  readonly years: readonly FinancialYear[];
  readonly partnerIds: readonly string[];
}

type Read = { readonly ok: true; readonly option: OptionTerms } | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** Reads the form of an option: what is asked for, or every field that cannot be read with what to do about it. */
export function readOption(typed: FormData, { serviceIds, route, years, partnerIds }: OptionFacts): Read {
  const faults: FieldFault[] = [];
  const fault = (field: string, message: string): string => {
    faults.push({ field, message });
    return "";
  };
  const needed = (field: string, message: string): string => typedText(typed, field) || fault(field, message);
  const pounds = (field: string): string => {
    const read = readTypedPounds(typedText(typed, field) || "0");
    if (!read.ok) return fault(field, read.reason);
    return read.pounds.startsWith("-") ? fault(field, "Enter an amount of nought or more") : read.pounds;
  };
  const whole = (field: string): number => {
    const text = typedText(typed, field) || "0";
    if (!/^\d{1,9}$/.test(text)) fault(field, "Enter a whole number, like 3");
    return Number(text);
  };
  const date = (field: string): string | null => {
    const [day, month, year] = ["day", "month", "year"].map((part) => typedText(typed, `${field}-${part}`));
    if (day === "" && month === "" && year === "") return null;
    return readTypedDate({ day: day ?? "", month: month ?? "", year: year ?? "" }) ?? fault(field, "Enter a date, like 1 4 2006");
  };
  const terms = (): unknown => {
    switch (route) {
      case "partial mainstream":
        return { route, share: readPerCent(typedText(typed, "share")) ?? fault("share", "Enter a share in per cent from 0 to 100, like 60") };
      case "taper":
        return { route, headroomIs: typedText(typed, "headroomIs"), headroom: years.flatMap((year, at) => (typedText(typed, `headroom-${at}`) === "" ? [] : [{ year, amount: pounds(`headroom-${at}`) }])) };
      case "merge":
        return { route, posts: readPosts(typed, fault) };
      case "transfer to the voluntary sector":
        return { route, providerId: needed("providerId", "Choose who takes it on"), contractPrice: pounds("contractPrice") };
      case "other external funding":
        return { route, award: { name: needed("award-name", "Give the new grant a name"), funder: needed("award-funder", "Say who would give it"), amount: pounds("award-amount"), endsOn: date("award-endsOn"), certainty: typedText(typed, "award-certainty") } };
      case "charge or trade":
        return { route, income: pounds("income") };
      case "pool":
        return { route, contributions: partnerIds.map((partnerId) => ({ partnerId, weight: whole(`weight-${partnerId}`) })).filter(({ weight }) => weight > 0) };
      default:
        return { route };
    }
  };
  const option = {
    name: needed("name", "Give the option a name, as it will stand at the head of its column"), serviceIds: [...serviceIds], awardId: typedOrNull(typed, "awardId"), effectiveOn: date("effectiveOn"),
    partnerId: needed("partnerId", "Choose the partner that pays or takes the saving"), firstYear: typedText(typed, "firstYear") === "whole" ? "whole" : "by days",
    redundancies: whole("redundancies"), redundancyPayment: pounds("redundancyPayment"), oneOffCost: pounds("oneOffCost"), reason: needed("reason", "Say why it is worth weighing"), equalityImpact: typedOrNull(typed, "equalityImpact"), terms: terms(),
  };
  if (route === "pool" && partnerIds.filter((partnerId) => typedText(typed, `weight-${partnerId}`) !== "").length < 2) fault("contributions", "A pool needs at least two partners: enter a weight for two or more");
  // Every text was read above; the server reads the whole once more before anything is kept.
  return faults.length > 0 ? { ok: false, faults } : { ok: true, option: option as OptionTerms };
}
